// Works before the circuit stands and while it is lost: a key that waits for the server would not.
(() => {
  document.addEventListener("keydown", event => {
    const box = event.target;
    const asks = event.key === "Enter" && !event.shiftKey && !event.isComposing && box.matches?.("[data-enter=submits]");
    if (asks) {
      event.preventDefault();
      box.form.requestSubmit();
    }
  });

  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[href]");
    // Blazor loses the way to a page outside of its circuit when the address ends in a fragment: let the browser go there.
    if (link?.pathname.startsWith("/documents/") || link?.pathname === "/library") {
      event.stopPropagation();
      return;
    }

    const card = document.getElementById(link?.dataset.shows);
    if (card) {
      event.preventDefault();
      card.scrollIntoView({ block: "center" });
      card.focus({ preventScroll: true });
    }
  }, true);

  // What was submitted, oldest first: the server fetches it a moment later, when the next question may be in the box already.
  const submitted = [];
  document.addEventListener("submit", event => {
    const box = event.target.matches(".box[data-live=true]") && event.target.querySelector("[data-enter]");
    if (box) {
      submitted.push(box.value);
      box.value = typed = "";
    }
  }, true);

  // The circuit puts a new box in the place of the one that came with the page: what was typed and the focus move over
  // at once, between two keys, each time that it does so.
  let known = null;
  let typed = "";
  let hadFocus = false;
  document.addEventListener("input", event => {
    typed = event.target === known ? known.value : typed;
  });
  document.addEventListener("focusin", event => {
    hadFocus = event.target === known;
  });
  const follow = () => {
    const box = document.querySelector(".box [data-enter]");
    if (!box || box === known) {
      return;
    }

    known = box;
    if (typed && !box.value) {
      box.value = typed;
    }

    if (hadFocus) {
      box.focus({ preventScroll: true });
      box.setSelectionRange(box.value.length, box.value.length);
    }

    hadFocus = document.activeElement === box;
    typed = box.value;
  };
  new MutationObserver(follow).observe(document.documentElement, { childList: true, subtree: true });
  follow();

  window.chatBriefing = {
    show: id => document.getElementById(id)?.scrollIntoView({ block: "start" }),
    typed: () => submitted.shift() ?? "",
  };
})();
