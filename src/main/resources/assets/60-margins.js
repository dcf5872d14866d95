// The calculator of the margins page: what it is told never leaves the browser.
(() => {
  'use strict';
  const number = text => Number.parseFloat(text.replace(/\s/g, '').replace(',', '.')) || 0;

  const calculate = () => {
    const box = document.getElementById('calculator');
    if (!box) { return; }
    const price = box.querySelector('option:checked')?.dataset;
    if (!price) { return; }
    const quantity = Math.max(0, number(document.getElementById('calculator-quantity').value));
    const share = 1 - number(document.getElementById('calculator-discount').value) / 100;
    const customer = price.list * quantity * share;
    const you = price.wholesale * quantity;
    const money = new Intl.NumberFormat(box.dataset.language, { style: 'currency', currency: price.currency });
    for (const [name, sum] of Object.entries({ customer, you, profit: customer - you })) {
      const cell = box.querySelector(`[data-sum=${name}]`);
      const text = money.format(sum);
      if (cell.textContent !== text) { cell.textContent = text; }
      if (name === 'profit') { cell.classList.toggle('margins-loss', sum < 0); }
    }
  };

  document.addEventListener('input', event => event.target.closest('#calculator') && calculate());
  document.addEventListener('htmx:afterSettle', calculate);
  document.addEventListener('DOMContentLoaded', calculate);
  calculate();
})();
