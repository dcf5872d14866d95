// The set-up: what helps while choosing; every step works without it.
(() => {
  'use strict';
  // A list sifts itself while one types.
  document.addEventListener('input', event => {
    const field = event.target.closest('[data-sift]');
    if (!field) { return; }
    const words = field.value.trim().toLowerCase().split(/\s+/);
    document.querySelectorAll(field.dataset.sift).forEach(item => {
      item.hidden = !words.every(word => item.dataset.words.toLowerCase().includes(word));
    });
  });
})();
