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

  // What is typed before the circuit stands would be lost with the box that the circuit replaces.
  let typed = "";
  let isTyping = false;
  document.addEventListener("input", event => {
    if (event.target.matches?.(".box[data-live=false] [data-enter]")) {
      typed = event.target.value;
      isTyping = true;
    }
  });

  window.chatBriefing = {
    takeTyped: () => {
      if (isTyping) {
        document.querySelector("[data-enter]")?.focus();
      }
      return typed;
    },
    show: id => document.getElementById(id)?.scrollIntoView({ block: "start" }),
  };
})();
