/*
 * What a browser sees that is too old for the real page, or could not start it: a plain table, asked for anew every few
 * seconds. ECMAScript 5, copied into the build as it is; so it has its words, and the little that it derives, in itself.
 * It steps aside as soon as the real page has started.
 */
;(function () {
  'use strict'

  var WAIT_FOR_PAGE = 8000
  var POLL_EVERY = 5000
  var PATIENCE = 8000
  var STALE_AFTER = 12000
  var TURN_EVERY = 12000
  /* A page that might start tries to again; one that cannot is renewed now and then. Only while the server answers. */
  var RETRY_PAGE_AFTER = 5 * 60000
  var RENEW_AFTER = 12 * 3600000

  var WORDS = {
    zh: {
      plain: '简版', live: '实时', loading: '正在连接', stale: '画面停住，最后更新', never: '连不上车间服务器，正在自动重试',
      refused: '这块屏现在没有可显示的内容', bay: '工位', plate: '车牌', doing: '正在做', promised: '承诺', free: '空闲',
      out: '停用', late: '迟到', call: '呼叫', seat: '在店等', ready: '可以取车', waiting: '待修', hold: '暂停',
      inspection: '质检', wash: '洗车', reception: '接待', parking: '停车位', other: '其他', ticket: '取车号', step: '进度', expected: '预计取车', none: '现在没有车',
      steps: { arrived: '已到店', reception: '接待中', queue: '排队等候工位', repair: '维修中', 'hold-parts': '等待配件',
        'hold-consent': '等待您的确认', hold: '暂停', inspection: '质量检查', wash: '洗车中', handover: '交车准备', ready: '可以取车' },
    },
    en: {
      plain: 'Plain view', live: 'Live', loading: 'Connecting', stale: 'Standing still, last updated',
      never: 'Cannot reach the workshop’s server; trying again', refused: 'There is nothing to show here now', bay: 'Bay',
      plate: 'Plate', doing: 'In work', promised: 'Promised', free: 'Free', out: 'Out of service', late: 'Late', call: 'Help!',
      seat: 'Waiting here', ready: 'Ready', waiting: 'Waiting', hold: 'On hold', inspection: 'Inspection', wash: 'Wash',
      reception: 'Reception', parking: 'Parking', other: 'Elsewhere', ticket: 'Ticket', step: 'Step', expected: 'Expected', none: 'No cars here now',
      steps: { arrived: 'Arrived', reception: 'With your advisor', queue: 'Waiting for a bay', repair: 'Being worked on',
        'hold-parts': 'Waiting for parts', 'hold-consent': 'Waiting for your decision', hold: 'Paused',
        inspection: 'Quality check', wash: 'Being washed', handover: 'Getting ready', ready: 'Ready to collect' },
    },
  }

  var script = document.querySelector('script[data-audience]')
  var audience = script.getAttribute('data-audience')
  var knowsModules = 'noModule' in script
  var words = WORDS[/[?&]lang=en/.test(location.search) ? 'en' : 'zh']

  var root = null
  var held = null
  var refused = false
  var heardAt = 0
  var site = { now: 0, rate: 1 }
  var began = Date.now()
  var timers = []

  setTimeout(takeOver, knowsModules ? WAIT_FOR_PAGE : 0)

  function pageStarted() {
    return document.documentElement.hasAttribute('data-started')
  }

  function takeOver() {
    if (pageStarted()) return
    var style = document.createElement('link')
    style.rel = 'stylesheet'
    style.href = '/old/fallback.css'
    document.head.appendChild(style)
    root = document.createElement('div')
    root.id = 'plain'
    root.className = audience
    document.body.appendChild(root)
    timers.push(setInterval(poll, POLL_EVERY), setInterval(show, 1000))
    poll()
    show()
  }

  function stepAside() {
    for (var i = 0; i < timers.length; i++) clearInterval(timers[i])
    document.body.removeChild(root)
  }

  /* ── What the server says ─────────────────────────────────────────────────── */

  function poll() {
    var request = new XMLHttpRequest()
    var query = held ? '?epoch=' + encodeURIComponent(held.epoch) + '&since=' + held.rev : ''
    request.open('GET', '/api/live/' + audience + query)
    request.timeout = PATIENCE
    request.onload = function () {
      try {
        hear(request.status, JSON.parse(request.responseText))
      } catch (error) {
        /* No JSON: some other server on the way. The picture ages, and says so. */
      }
    }
    request.send()
  }

  function hear(status, answer) {
    refused = status === 404 || status === 409
    if (!answer.update) return
    heardAt = Date.now()
    site = answer.heartbeat
    take(answer.update)
    var age = heardAt - began
    if (age > (knowsModules ? RETRY_PAGE_AFTER : RENEW_AFTER)) location.reload()
  }

  function take(update) {
    if (update.kind === 'picture') {
      held = { epoch: update.epoch, rev: update.rev, picture: update.picture }
      return
    }
    /* A patch that does not follow what is held: the next answer is a whole picture. */
    if (!held || held.epoch !== update.epoch || update.from > held.rev) {
      held = null
      return
    }
    var patch = update.patch
    var picture = held.picture
    var gone = patch.gone || []
    held.rev = update.rev
    if (patch.kind === 'lobby') {
      picture.cards = merge(picture.cards, patch.cards, gone, 'ticket')
      return
    }
    if (patch.site) picture.site = patch.site
    picture.bays = merge(picture.bays, patch.bays || [], [], 'id')
    picture.orders = merge(picture.orders, patch.orders || [], gone, 'id')
    picture.calls = patch.calls
  }

  function merge(items, changed, gone, key) {
    var skip = {}
    var i
    for (i = 0; i < changed.length; i++) skip[changed[i][key]] = true
    for (i = 0; i < gone.length; i++) skip[gone[i]] = true
    return items
      .filter(function (item) {
        return !skip[item[key]]
      })
      .concat(changed)
  }

  /* ── What it looks like ───────────────────────────────────────────────────── */

  function show() {
    if (pageStarted()) return stepAside()
    root.style.fontSize = Math.min(window.innerHeight / 67.5, window.innerWidth / 120) + 'px'
    var fresh = Date.now() - heardAt < STALE_AFTER
    root.textContent = ''
    root.appendChild(header(fresh))
    var main = el('div', fresh ? 'main' : 'main old')
    root.appendChild(main)
    if (refused) return note(main, words.refused)
    if (!held) return note(main, Date.now() - began > STALE_AFTER + WAIT_FOR_PAGE ? words.never : words.loading)
    if (held.picture.kind === 'lobby') return lobby(main)
    left(main)
    right(main)
  }

  function header(fresh) {
    var top = el('div', 'top')
    var now = heardAt ? site.now + (Date.now() - heardAt) * site.rate : 0
    top.appendChild(el('b', 'clock', now ? time(now) : ''))
    top.appendChild(el('span', 'name', held ? held.picture.site.name : ''))
    if (heardAt) {
      var stamp = (fresh ? words.live : words.stale) + ' ' + time(site.now, true)
      top.appendChild(el('span', fresh ? 'live' : 'stale', stamp))
    }
    top.appendChild(el('span', 'plain', words.plain))
    return top
  }

  function note(main, text) {
    main.appendChild(el('p', 'note', text))
  }

  function left(main) {
    var numbers = held.picture.bays.slice().sort(function (a, b) {
      return parseInt(a.no, 10) - parseInt(b.no, 10) || (a.no < b.no ? -1 : 1)
    })
    var rows = numbers.map(function (bay) {
      var order = find(held.picture.orders, function (candidate) {
        return candidate.place.kind === 'bay' && candidate.place.bayId === bay.id
      })
      var called = find(held.picture.calls, function (call) {
        return call.bayId === bay.id
      })
      if (order) return car(order, bay.no, called ? words.call : doing(order), called ? 'call' : '')
      if (bay.outOfService) return row('out', [bay.no, words.out, bay.outOfService.reason, ''])
      return row('free', [bay.no, words.free, '', ''])
    })
    table(main, 'left', [words.bay, words.plate, words.doing, words.promised], rows, 10)
  }

  function right(main) {
    var lists = { ready: [], waiting: [], hold: [], inspection: [], wash: [], parking: [], reception: [], other: [] }
    held.picture.orders.forEach(function (order) {
      var kind = order.place.kind
      if (kind === 'bay' || kind === 'off-site') return
      if (order.readyAt !== null) kind = 'ready'
      ;(lists[kind] || lists.other).push(order)
    })
    var rows = []
    Object.keys(lists).forEach(function (kind) {
      lists[kind].sort(byPromise).forEach(function (order) {
        rows.push(car(order, order.place.spot || '', words[kind], kind))
      })
    })
    table(main, 'right', ['', words.plate, '', words.promised], rows, 12)
  }

  function lobby(main) {
    var cards = held.picture.cards.slice().sort(function (a, b) {
      return (b.word === 'ready') - (a.word === 'ready') || (a.ticket < b.ticket ? -1 : 1)
    })
    if (!cards.length) return note(main, words.none)
    var rows = cards.map(function (card) {
      var expected = card.expected ? when(card.expected.from) + '–' + time(card.expected.to) : ''
      return row(card.word, [card.ticket, card.plate.text, words.steps[card.word], expected])
    })
    table(main, 'whole', [words.ticket, words.plate, words.step, words.expected], rows, 10)
  }

  function car(order, place, what, kind) {
    var late = order.readyAt === null && order.promisedAt !== null && order.promisedAt < site.now
    var promised = (late ? words.late + ' ' : '') + (order.promisedAt === null ? '' : when(order.promisedAt))
    var under = order.model + (order.waiting ? ' · ' + words.seat : '')
    return row((late ? 'late ' : '') + kind, [place, order.plate, what, promised], under)
  }

  /* The operation on which a clock runs, else the first that is open. */
  function doing(order) {
    var open = order.operations.filter(function (operation) {
      return operation.state === 'open'
    })
    var running = find(open, function (operation) {
      return operation.clocks.some(function (clock) {
        return clock.stoppedAt === null
      })
    })
    return (running || open[0] || { name: '' }).name
  }

  function byPromise(a, b) {
    return (a.promisedAt || Infinity) - (b.promisedAt || Infinity)
  }

  function row(kind, cells, under) {
    return { kind: kind, cells: cells, under: under || '' }
  }

  /* Never a scrollbar: what does not fit turns by itself, with its count. */
  function table(main, side, heads, rows, size) {
    var pages = Math.max(1, Math.ceil(rows.length / size))
    var page = Math.floor((Date.now() - began) / TURN_EVERY) % pages
    var box = el('table', side)
    var head = el('tr', '')
    heads.forEach(function (text, i) {
      var count = i === 3 && pages > 1 ? '  ' + (page + 1) + '/' + pages : ''
      head.appendChild(el('th', 'c' + i, text + count))
    })
    box.appendChild(head)
    rows.slice(page * size, (page + 1) * size).forEach(function (item) {
      var line = el('tr', item.kind)
      item.cells.forEach(function (text, i) {
        var cell = el('td', 'c' + i, text)
        if (i === 1 && item.under) cell.appendChild(el('i', '', item.under))
        line.appendChild(cell)
      })
      box.appendChild(line)
    })
    main.appendChild(box)
  }

  function el(tag, className, text) {
    var element = document.createElement(tag)
    element.className = className
    if (text !== undefined) element.textContent = text
    return element
  }

  function find(items, wanted) {
    return items.filter(wanted)[0]
  }

  /* 15:30 today, 23/11 11:00 on another day. */
  function when(at) {
    var day = local(at, { day: '2-digit', month: '2-digit' })
    return (day === local(site.now, { day: '2-digit', month: '2-digit' }) ? '' : day + ' ') + time(at)
  }

  function time(at, seconds) {
    var options = { hour: '2-digit', minute: '2-digit', hour12: false }
    if (seconds) options.second = '2-digit'
    return local(at, options)
  }

  /* In the site's time zone; where the browser has none, in the device's own. */
  function local(at, options) {
    try {
      options.timeZone = held.picture.site.timeZone
      return new Date(at).toLocaleString('en-GB', options)
    } catch (error) {
      delete options.timeZone
      return new Date(at).toLocaleString('en-GB', options)
    }
  }
})()
