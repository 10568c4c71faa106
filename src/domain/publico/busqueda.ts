// The only script of the public page: it looks for words and filters by componente in what is already there. Without it the page
// says all the same. It is a text, for it runs in the browser of whoever reads.

export const BUSQUEDA = `
(function () {
  var form = document.getElementById('buscar');
  var words = document.getElementById('palabras');
  var part = document.getElementById('componente');
  var told = document.getElementById('encontradas');
  var sections = document.querySelectorAll('section[data-componente]');
  function plain(text) {
    return text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase();
  }
  function look() {
    var wanted = plain(words.value).split(/\\s+/).filter(Boolean);
    var all = 0, shown = 0;
    sections.forEach(function (section) {
      var inside = part.value === '' || section.id === part.value;
      var some = 0;
      section.querySelectorAll('article').forEach(function (one) {
        var text = plain(one.textContent);
        var is = inside && wanted.every(function (word) { return text.indexOf(word) >= 0; });
        one.hidden = !is;
        all += 1;
        if (is) { some += 1; shown += 1; }
      });
      section.hidden = some === 0;
    });
    told.textContent = shown === all
      ? 'Se ven las ' + all + ' acciones.'
      : shown === 0
        ? 'Ninguna acción tiene esas palabras.'
        : (shown === 1 ? 'Se ve 1' : 'Se ven ' + shown) + ' de ' + all + ' acciones.';
  }
  form.hidden = false;
  form.addEventListener('submit', function (event) { event.preventDefault(); look(); });
  words.addEventListener('input', look);
  part.addEventListener('change', look);
  form.addEventListener('reset', function () { setTimeout(look); });
})();
`;
