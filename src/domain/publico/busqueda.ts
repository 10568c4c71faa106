// The only script of the public page: it looks for words and filters by componente in what is already there. Without it the page
// says all the same. It is a text, for it runs in the browser of whoever reads.

export const BUSQUEDA = `
(function () {
  var form = document.getElementById('buscar');
  var words = document.getElementById('palabras');
  var part = document.getElementById('componente');
  var told = document.getElementById('encontradas');
  var known = null;
  function plain(text) {
    return text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').toLowerCase();
  }
  function read() {
    return [].map.call(document.querySelectorAll('section[data-componente]'), function (section) {
      return {
        section: section,
        articles: [].map.call(section.querySelectorAll('article'), function (one) {
          return { one: one, text: plain(one.textContent) };
        })
      };
    });
  }
  function show(one, is) {
    if (one.hidden === is) one.hidden = !is;
  }
  function look() {
    known = known || read();
    var wanted = plain(words.value).split(/\\s+/).filter(Boolean);
    var all = 0, shown = 0;
    known.forEach(function (each) {
      var inside = part.value === '' || each.section.id === part.value;
      var some = 0;
      each.articles.forEach(function (article) {
        var is = inside && wanted.every(function (word) { return article.text.indexOf(word) >= 0; });
        show(article.one, is);
        all += 1;
        if (is) { some += 1; shown += 1; }
      });
      show(each.section, some > 0);
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
