// What all webapps have in common with our own pages: one login, one name, and a way back.
const home = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '') + '/';

// There is one login, and it is not the one of this webapp: who is logged out goes there, and comes back to this very place.
const leaveLogin = event => {
  if (location.hash.startsWith('#/login')) {
    history.replaceState(null, '', event?.oldURL ?? location.pathname);
    location.reload();
  }
};

addEventListener('hashchange', leaveLogin);
leaveLogin();

document.querySelector('link[rel=icon]').href = `${home}calends.svg`;

// The webapp draws its header whenever somebody comes or goes.
const header = document.querySelector('[cam-widget-header]');

function leadBack() {
  const name = header.querySelector('.app-banner');
  if (!name || header.querySelector('.to-calends')) {
    return;
  }
  const link = document.createElement('a');
  link.className = 'to-calends';
  link.href = home;
  link.textContent = 'Back to Calends';
  name.after(link);
}

new MutationObserver(leadBack).observe(header, { childList: true, subtree: true });
leadBack();
