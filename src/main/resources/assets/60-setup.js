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

  const form = document.getElementById('setup');
  if (!form) { return; }

  // Another search begins on its first page.
  form.addEventListener('input', event => {
    if (event.target.closest('.setup-search')) { form.elements.page.value = 0; }
  });
  // Enter adds an address, and saves elsewhere, without leaving the field.
  form.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !event.target.matches('input:not([type=radio])')) { return; }
    event.preventDefault();
    if (event.target.id === 'notificationContacts') { form.requestSubmit(form.querySelector('[value=add-contact]')); return; }
    event.target.dispatchEvent(new Event('change', { bubbles: true }));
  });
  // What is saved by itself presses no button, though one may have the focus since it was clicked.
  form.addEventListener('htmx:configRequest', event => {
    if (event.detail.elt === form) { event.detail.formData.delete('do'); }
  });
  // Somebody else was faster: nothing is saved by itself until this reader has decided.
  form.addEventListener('htmx:beforeRequest', event => {
    if (document.querySelector('[data-stale]')) { event.preventDefault(); }
  });
  // What is being saved is awaited, or the next version would take it for somebody else's.
  let saving = 0;
  form.addEventListener('htmx:beforeSend', () => { saving++; });
  form.addEventListener('htmx:afterRequest', () => { saving--; });
  form.addEventListener('submit', event => {
    if (saving > 0) {
      event.preventDefault();
      const button = event.submitter;
      form.addEventListener('htmx:afterRequest', () => setTimeout(() => form.requestSubmit(button)), { once: true });
    }
  });
  // A field says itself whether something is wrong with it.
  form.addEventListener('htmx:afterRequest', () => {
    form.querySelectorAll('.control[aria-describedby], input[aria-describedby]').forEach(field => {
      const wrong = field.getAttribute('aria-describedby').split(' ')
        .some(id => id.endsWith('-wrong') && document.getElementById(id)?.childElementCount);
      if (wrong) { field.setAttribute('aria-invalid', 'true'); } else { field.removeAttribute('aria-invalid'); }
    });
  });
})();
