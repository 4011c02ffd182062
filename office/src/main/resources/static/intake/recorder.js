// Records a video message in the browser, shows it to the speaker and hands it to the form; nothing leaves the page
// before he says so.
for (const recorder of document.querySelectorAll('[data-recorder]')) {
  if (window.MediaRecorder && navigator.mediaDevices?.getUserMedia) ready(recorder);
}

function ready(recorder) {
  const picture = recorder.querySelector('video');
  const said = recorder.querySelector('[data-said]');
  const words = recorder.dataset;
  const longest = Number(words.seconds);
  const largest = Number(words.bytes);
  const button = (name) => recorder.querySelector(`[data-do=${name}]`);
  let camera;
  let machine;
  let pieces = [];
  let clock;

  function show(...names) {
    for (const each of recorder.querySelectorAll('[data-do]')) each.hidden = !names.includes(each.dataset.do);
  }

  function time(seconds) {
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  }

  async function start() {
    try {
      camera = await navigator.mediaDevices.getUserMedia({ audio: true, video: { width: { ideal: 1280 }, height: { ideal: 720 } } });
    } catch {
      said.textContent = words.denied;
      return;
    }
    const type = ['video/mp4;codecs=avc1,mp4a.40.2', 'video/webm;codecs=vp8,opus', 'video/webm'].find((each) => MediaRecorder.isTypeSupported(each));
    machine = new MediaRecorder(camera, { mimeType: type, videoBitsPerSecond: 1_500_000, audioBitsPerSecond: 64_000 });
    pieces = [];
    let size = 0;
    machine.addEventListener('dataavailable', (event) => {
      pieces.push(event.data);
      size += event.data.size;
      if (size > 0.95 * largest) stop();
    });
    machine.addEventListener('stop', review);
    forget();
    picture.srcObject = camera;
    picture.muted = true;
    picture.controls = false;
    picture.hidden = false;
    await picture.play();
    machine.start(1000);
    const began = Date.now();
    clock = setInterval(() => {
      const gone = Math.floor((Date.now() - began) / 1000);
      said.textContent = `${words.recording} ${time(gone)} / ${time(longest)}`;
      if (gone >= longest) stop();
    }, 250);
    show('stop');
    button('stop').focus();
  }

  function stop() {
    clearInterval(clock);
    if (machine?.state === 'recording') machine.stop();
  }

  function forget() {
    if (picture.src) URL.revokeObjectURL(picture.src);
    picture.removeAttribute('src');
  }

  function film() {
    const type = machine.mimeType.split(';')[0];
    const day = new Date().toISOString().slice(0, 16).replace(/[T:]/g, '-');
    return new File(pieces, `video-${day}.${type === 'video/mp4' ? 'mp4' : 'webm'}`, { type });
  }

  function review() {
    camera.getTracks().forEach((track) => track.stop());
    picture.srcObject = null;
    picture.src = URL.createObjectURL(new Blob(pieces, { type: machine.mimeType.split(';')[0] }));
    picture.muted = false;
    picture.controls = true;
    said.textContent = words.review;
    show('use', 'again');
    button('use').focus();
  }

  button('start').addEventListener('click', start);
  button('again').addEventListener('click', start);
  button('stop').addEventListener('click', stop);
  button('use').addEventListener('click', () => {
    recorder.closest('form').dispatchEvent(new CustomEvent('recorded', { detail: film() }));
    forget();
    picture.hidden = true;
    said.textContent = '';
    show('start');
    button('start').focus();
  });
  show('start');
  recorder.hidden = false;
}
