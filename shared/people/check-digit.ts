/** Whether the last of ten digits is right (Luhn), in personal and organisation numbers alike. */
export const hasCheckDigit = (ten: string): boolean => {
  const sum = [...ten].reduce((total, digit, at) => {
    const weighed = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
};
