// Adds files one by one, so that each has its own progress and its own outcome. Without this script the form still works.
(() => {
  const form = document.getElementById('upload');
  if (!form) return;
  const files = document.getElementById('files');
  const address = document.getElementById('address');
  const list = document.getElementById('uploads');
  const status = document.getElementById('upload-status');
  const waiting = [];
  const most = 2;
  let running = 0;
  let done = 0;
  let refused = 0;

  const element = (name, text, parent, type) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (type) made.className = type;
    parent.append(made);
    return made;
  };

  const enqueue = (name, body, headers) => {
    const item = element('li', '', list);
    element('span', name, item, 'name');
    const progress = element('progress', '', item);
    progress.max = 1;
    progress.value = 0;
    progress.setAttribute('aria-label', `Progress of ${name}`);
    const outcome = element('span', 'waiting', item, 'outcome');
    waiting.push({ item, progress, outcome, body, headers });
    next();
  };

  // Of an archive: some titles tell that it was the right one.
  const wordsOfMany = (documents, bad) => {
    const stored = documents.filter(document => document.status !== 'refused');
    if (bad) return { state: 'refused', words: `${stored.length} of ${documents.length} documents added. ${bad.reason}` };
    const titles = stored.slice(0, 5).map(document => document.title).join(', ');
    return { state: 'added', words: `${stored.length} documents added: ${titles}${stored.length > 5 ? '…' : ''}` };
  };

  const wordsOf = request => {
    let answer = null;
    try { answer = JSON.parse(request.responseText); } catch { /* Not from the API: a proxy, or nothing. */ }
    const documents = answer?.documents;
    if (!documents?.length) return { state: 'refused', words: answer?.detail ?? 'The server did not answer. Try again.' };
    const bad = documents.find(document => document.status === 'refused');
    if (documents.length > 1) return wordsOfMany(documents, bad);
    if (bad) return { state: 'refused', words: bad.reason };
    const [first] = documents;
    const note = first.note ? ` (${first.note})` : '';
    const words = { added: 'Added', updated: `Added as version ${first.version}`, unchanged: 'Already there, unchanged' };
    return { state: first.status, words: `${words[first.status]}: ${first.title}${note}` };
  };

  const finish = (work, request) => {
    const { state, words } = wordsOf(request);
    work.item.dataset.state = state;
    work.outcome.textContent = words;
    work.progress.value = 1;
    running--;
    done++;
    if (state === 'refused') refused++;
    if (running === 0 && waiting.length === 0) settle();
    next();
  };

  const next = () => {
    while (running < most && waiting.length > 0) {
      const work = waiting.shift();
      running++;
      work.outcome.textContent = 'being sent';
      const request = new XMLHttpRequest();
      request.open('POST', form.action);
      for (const [name, value] of Object.entries(work.headers ?? {})) request.setRequestHeader(name, value);
      request.upload.addEventListener('progress', event => {
        if (!event.lengthComputable) return;
        work.progress.value = event.loaded / event.total;
        if (event.loaded === event.total) work.outcome.textContent = 'being read';
      });
      request.addEventListener('loadend', () => finish(work, request));
      request.send(work.body);
    }
  };

  // The list below shows what was added, and what was told of each file stays.
  const settle = async () => {
    status.textContent = `${done - refused} added, ${refused} refused`;
    done = refused = 0;
    const answer = await fetch(location.href);
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('stored');
    if (fresh) document.getElementById('stored').replaceWith(fresh);
  };

  const take = chosen => {
    for (const file of chosen) {
      const body = new FormData();
      body.append('files', file, file.name);
      body.append('collection', form.elements.collection.value.trim());
      if (form.elements.unpack.checked) body.append('unpack', 'true');
      enqueue(file.name, body);
    }
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    take(files.files);
    files.value = '';
    const wanted = address.value.trim();
    if (wanted) {
      const body = JSON.stringify({ address: wanted, collection: form.elements.collection.value.trim(), unpack: form.elements.unpack.checked });
      enqueue(wanted, body, { 'Content-Type': 'application/json' });
      address.value = '';
    }
  });

  const carriesFiles = event => [...(event.dataTransfer?.types ?? [])].includes('Files');
  document.addEventListener('dragover', event => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    form.classList.add('over');
  });
  document.addEventListener('dragleave', event => {
    if (!event.relatedTarget) form.classList.remove('over');
  });
  document.addEventListener('drop', event => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    form.classList.remove('over');
    take(event.dataTransfer.files);
  });
  form.dataset.live = 'true';
})();
