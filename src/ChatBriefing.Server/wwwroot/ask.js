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

  // The circuit puts a new box in the place of the one that came with the page: what was typed and the focus move over
  // at once, between two keys.
  const early = ".box[data-live=false] [data-enter]";
  let typed = "";
  let hadFocus = false;
  document.addEventListener("input", event => {
    typed = event.target.matches?.(early) ? event.target.value : typed;
  });
  document.addEventListener("focusin", event => {
    hadFocus = event.target.matches?.(early) ?? false;
  });
  new MutationObserver((_, observer) => {
    const box = document.querySelector(".box[data-live=true] [data-enter]");
    if (!box) {
      return;
    }

    observer.disconnect();
    if (typed) {
      box.value = typed;
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }

    if (hadFocus) {
      box.focus({ preventScroll: true });
      box.setSelectionRange(box.value.length, box.value.length);
    }
  }).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ["data-live"] });

  window.chatBriefing = {
    show: id => document.getElementById(id)?.scrollIntoView({ block: "start" }),
  };
})();
