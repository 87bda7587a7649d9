// The page's clock: counts the calendar days anew in each event's zone, and ticks towards its beginning.

/**
 * Plain script for any browser. It reads the words from `data-words` and each event from its own attributes, and
 * writes text only. Where it can't run, the page keeps what the edition said.
 */
export const pageScript = `
(function () {
  'use strict';
  var main = document.querySelector('[data-words]');
  if (!main || typeof Intl === 'undefined' || !Intl.DateTimeFormat.prototype.formatToParts) return;
  var words = JSON.parse(main.getAttribute('data-words'));
  var events = Array.prototype.slice.call(document.querySelectorAll('[data-at]'));
  var dayMs = 86400000;
  var formats = {};
  function dayNumber(iso) { return Date.parse(iso + 'T00:00:00Z') / dayMs; }
  function today(zone, now) {
    var options = { timeZone: zone, calendar: 'gregory', numberingSystem: 'latn', year: 'numeric', month: '2-digit', day: '2-digit' };
    formats[zone] = formats[zone] || new Intl.DateTimeFormat('en', options);
    var found = {};
    formats[zone].formatToParts(new Date(now)).forEach(function (part) { found[part.type] = part.value; });
    return dayNumber(found.year + '-' + found.month + '-' + found.day);
  }
  function put(event, name, text) {
    var place = event.querySelector('[data-' + name + ']');
    if (place && place.textContent !== text) place.textContent = text;
    return place;
  }
  function say(event, now) {
    var start = dayNumber(event.getAttribute('data-start'));
    var length = dayNumber(event.getAttribute('data-end')) - start + 1;
    var ahead = start - today(event.getAttribute('data-zone'), now);
    var dayOf = length > 1 ? words.dayOf.replace('##', length).replace('#', 1 - ahead) : '';
    if (ahead > 0) {
      var said = ahead === 1 ? words.tomorrow : words.ahead.replace('#', ahead);
      return { count: String(ahead), unit: ahead === 1 ? words.day : words.days, relative: said, look: ahead > 99 ? 'many' : 'days' };
    }
    if (1 - ahead > length) return { count: '–', unit: '', relative: words.past, look: 'days' };
    return { count: words.today, unit: dayOf, relative: words.today + (dayOf && ', ' + dayOf), look: 'word' };
  }
  function tickOf(event, now) {
    var left = Math.floor((Number(event.getAttribute('data-at')) - now) / 1000);
    if (left < 0) return '';
    var clock = [Math.floor(left / 3600) % 24, Math.floor(left / 60) % 60, left % 60].map(function (part) {
      return (part < 10 ? '0' : '') + part;
    }).join(':');
    return left < 86400 ? clock : words.tick.replace('##', clock).replace('#', Math.floor(left / 86400));
  }
  function update() {
    var now = Date.now();
    events.forEach(function (event) {
      var said = say(event, now);
      var count = put(event, 'count', said.count);
      if (count && count.hasAttribute('data-look')) count.className = 'number ' + said.look;
      put(event, 'unit', said.unit);
      put(event, 'relative', said.relative);
      event.classList.toggle('past', said.relative === words.past);
      var tick = tickOf(event, now);
      var place = put(event, 'tick', tick);
      if (place) place.hidden = tick === '';
    });
  }
  var note = document.querySelector('.live');
  if (note && events.length) note.hidden = false;
  update();
  setInterval(update, 1000);
})();
`;
