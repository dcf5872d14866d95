// What every page can do. Pages work without it where that makes sense; it only adds.
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');

  const find = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const typing = () => find(':is(input:not([type=checkbox], [type=radio]), textarea, select):focus, [contenteditable]:focus');

  // Times here: the server tells them in the zone that the button sends.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  all('[data-own-zone]').forEach(button => { button.value = zone || 'UTC'; });

  // What follows the # of the page that somebody wanted stays with the browser: their way to it leads through the login.
  all('form[method=post][action$="/login"]').forEach(form => { form.action += location.hash; });

  // Toasts leave by themselves, unless somebody looks at them.
  const leaveLater = toast => setTimeout(() => toast.matches(':hover, :focus-within') ? leaveLater(toast) : toast.remove(), 6000);
  const show = toast => { find('#toasts').append(toast); leaveLater(toast); };
  const template = id => find(id).content.firstElementChild.cloneNode(true);
  all('#toasts > *').forEach(leaveLater);

  document.addEventListener('click', event => {
    const copy = event.target.closest('[data-copy]');
    if (copy) {
      navigator.clipboard?.writeText(copy.dataset.copy).then(() => show(template('#toast-copied')), () => {});
    }
    const opener = event.target.closest('[data-show]');
    if (opener) { find(opener.dataset.show).showModal(); }
    event.target.closest('[data-dismiss]')?.closest(event.target.closest('[data-dismiss]').dataset.dismiss)?.remove();
    const closer = event.target.closest('[data-close]');
    if (closer?.closest('dialog')) { event.preventDefault(); closer.closest('dialog').close(); }
    all('details.menu[open]').forEach(menu => { if (!menu.contains(event.target)) { menu.open = false; } });
    if (event.target.closest('.menu-panel :is(a, button)')) { event.target.closest('details').open = false; }
  });

  // What cannot be done now stays reachable, and says why; it only does nothing.
  document.addEventListener('click', event => {
    if (event.target.closest?.('[aria-disabled=true]')) { event.preventDefault(); event.stopImmediatePropagation(); }
  }, true);

  // Keys: one letter each, switched off in the user's menu (WCAG 2.1.4).
  const rows = () => all('[data-row]').filter(row => row.offsetParent);
  const step = by => {
    const list = rows(), at = list.findIndex(row => row.contains(document.activeElement));
    const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(at + by, 0), list.length - 1)];
    find('[data-open]', next ?? root)?.focus();
  };
  const keys = {
    '/': () => { find('[data-search]')?.focus(); find('[data-search]')?.select(); },
    'n': () => find('[data-new]')?.click(),
    'j': () => step(1),
    'k': () => step(-1),
    'x': () => find('[data-pick]', document.activeElement.closest('[data-row]') ?? document.createElement('p'))?.click(),
    '?': () => find('#keys').showModal(),
  };
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      const open = find('details.menu[open]');
      if (open) { open.open = false; find('summary', open).focus(); return; }
      if (!find('dialog[open]') && !typing()) { unpick(); }
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing() || find('dialog[open]') || !document.body.dataset.keys) { return; }
    if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
  });

  // A selection: boxes with data-pick; the bar shows by CSS alone, here come its numbers.
  const unpick = () => { all('[data-pick], [data-pick-all]').forEach(box => { box.checked = false; }); count(); };
  const count = () => {
    const picked = all('[data-pick]:checked'), boxes = all('[data-pick]');
    all('[data-picked]').forEach(place => { place.textContent = place.dataset.picked.replace('%1', picked.length); });
    all('[data-can]').filter(place => !place.matches('[data-pick]')).forEach(place => {
      const able = picked.filter(box => box.dataset.abilities.split(' ').includes(place.dataset.can)).length;
      place.textContent = place.dataset.text.replace('%1', able).replace('%2', picked.length);
      place.closest('button').setAttribute('aria-disabled', able === 0);
    });
    all('[data-pick-all]').forEach(box => {
      box.checked = picked.length > 0 && picked.length === boxes.length;
      box.indeterminate = picked.length > 0 && picked.length < boxes.length;
    });
    all('[data-when-all]').forEach(place => { place.hidden = !(picked.length > 0 && picked.length === boxes.length); });
  };
  document.addEventListener('change', event => {
    if (event.target.matches('[data-pick-all]')) { all('[data-pick]').forEach(box => { box.checked = event.target.checked; }); }
    if (event.target.matches('[data-pick], [data-pick-all]')) { count(); }
  });
  document.addEventListener('click', event => { if (event.target.closest('[data-unpick]')) { unpick(); } });
  document.addEventListener('DOMContentLoaded', () => { count(); find('#problems')?.focus(); });

  // htmx: the token of the session, dialogs, toasts, and a session that is over.
  const cookie = name => document.cookie.split('; ').find(part => part.startsWith(name + '='))?.slice(name.length + 1) ?? '';
  document.addEventListener('htmx:configRequest', event => {
    if (event.detail.elt.matches('form') && event.detail.verb === 'get') {
      [...event.detail.formData.entries()].forEach(([name, value]) => { if (!value) { event.detail.formData.delete(name); } });
    }
    if (event.detail.verb !== 'get') { event.detail.headers['X-CALENDS-CSRF'] = decodeURIComponent(cookie('CALENDS-CSRF')); }
  });
  // A dialog is filled, never replaced, whatever the part says in which its link stands.
  document.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.target.id === 'dialog-body') { event.detail.swapOverride = 'innerHTML'; }
  });
  document.addEventListener('htmx:afterSwap', event => {
    if (event.detail.target.id === 'dialog-body' && !find('#dialog').open) { find('#dialog').showModal(); }
    find('#problems', event.detail.target)?.focus();
    count();
  });
  document.addEventListener('htmx:responseError', event => {
    if (event.detail.xhr.status === 401) { sessionIsOver(); return; }
    if (live.has(event.detail.elt)) { return; }
    const answer = document.createElement('template');
    answer.innerHTML = event.detail.xhr.responseText;
    show(find('[data-toast]', answer.content) ?? template('#toast-wrong'));
  });
  document.addEventListener('htmx:sendError', event => { if (!live.has(event.detail.elt)) { show(template('#toast-wrong')); } });
  const sessionIsOver = () => {
    const dialog = find('#sign-in-again');
    find('[data-here]', dialog).href = location.href;
    if (!dialog.open && !dialog.dataset.refused) { dialog.dataset.refused = 'yes'; dialog.showModal(); }
  };
  document.addEventListener('close', event => {
    if (event.target.id === 'dialog') { find('#dialog-body').replaceChildren(); }
  }, true);

  // Live parts: an element with data-live asks for itself again, unless somebody is busy with it.
  const live = new WeakMap();
  const busy = part => document.hidden || find('dialog[open]') || find('details.menu[open]', part)
    || find('[data-pick]:checked', part) || find('#sign-in-again')?.dataset.refused;
  const look = () => all('[data-live]').forEach(part => {
    const last = live.get(part) ?? { at: Date.now() };
    live.set(part, last);
    tell(part, last);
    if (!busy(part) && Date.now() - last.at >= 1000 * (part.dataset.live || 5)) {
      last.at = Date.now();
      window.htmx?.trigger(part, 'refresh');
    }
  });
  const tell = (part, last) => {
    const pulse = find('[data-pulse]');
    if (!pulse) { return; }
    const resting = Boolean(find('[data-pick]:checked', part));
    const words = last.failed ? pulse.dataset.stale : resting ? pulse.dataset.resting : pulse.dataset.pulse;
    const text = words.replace('%1', Math.round((Date.now() - (last.answered ?? started)) / 1000));
    pulse.classList.toggle('resting', resting);
    pulse.classList.toggle('stale', Boolean(last.failed));
    if (pulse.textContent !== text) { pulse.textContent = text; }
  };
  const started = Date.now();
  setInterval(look, 1000);
  document.addEventListener('htmx:configRequest', event => {
    const part = event.detail.elt;
    if (live.has(part) && part.dataset.tag) { event.detail.headers['If-None-Match'] = part.dataset.tag; }
  });
  document.addEventListener('htmx:afterRequest', event => {
    const part = event.detail.elt, last = live.get(part);
    if (!last) { return; }
    const status = event.detail.xhr.status;
    last.failed = !(status >= 200 && status < 400);
    if (last.failed) { return; }
    last.answered = Date.now();
    const next = document.getElementById(part.id) ?? part;
    live.set(next, last);
    next.dataset.tag = event.detail.xhr.getResponseHeader('ETag') ?? '';
  });
})();
