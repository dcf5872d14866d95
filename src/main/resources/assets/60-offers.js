// The list of offers: a link and a call of the API need to know where this page comes from.
(() => {
  'use strict';
  document.addEventListener('click', event => {
    const link = event.target.closest('[data-copy-link], [data-copy-curl]');
    if (!link || link.dataset.whole) { return; }
    const address = location.origin + link.dataset.copy;
    link.dataset.copy = link.matches('[data-copy-link]') ? address : `curl -u ${link.dataset.user} ${address}`;
    link.dataset.whole = 'yes';
  }, true);
})();
