// A browser that translates the page puts elements of its own in the place of texts, or round them. What draws the page
// would fall over the texts that are gone (facebook/react#11538), or go on changing one that nobody sees.

/** What stands in the place of a text now. */
const standIns = new WeakMap<Node, ChildNode>();

/** Until the returned function is called, for the whole document. */
export function guardFromTranslation(root: Node & ParentNode): () => void {
  const { removeChild, insertBefore } = Node.prototype;

  /** The child of `parent` that a node is now: itself, what it was put into, or what replaced it. */
  const childOf = (parent: Node, node: Node): Node | null => {
    let child: Node | null = standIns.get(node) ?? node;
    while (child && child.parentNode !== parent) child = child.parentNode;
    return child;
  };
  Node.prototype.removeChild = function <Child extends Node>(this: Node, node: Child): Child {
    const child = node.parentNode === this ? node : childOf(this, node);
    if (child) removeChild.call(this, child);
    return node;
  };
  Node.prototype.insertBefore = function <Child extends Node>(
    this: Node,
    node: Child,
    before: Node | null,
  ): Child {
    const next = before === null || before.parentNode === this ? before : childOf(this, before);
    return insertBefore.call(this, node, next) as Child;
  };

  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of changes) {
      if (type === 'characterData') {
        // The text says something else now: it is translated anew from here.
        const standIn = standIns.get(target);
        standIns.delete(target);
        if (standIn?.isConnected) standIn.replaceWith(target);
        continue;
      }
      for (const text of removedNodes) {
        const near = [...addedNodes, previousSibling, nextSibling];
        const standIn = near.find((each) => each?.nodeName === 'FONT');
        if (text.nodeType !== Node.TEXT_NODE || text.isConnected || !standIn) continue;
        standIns.set(text, standIn as ChildNode);
        observer.observe(text, { characterData: true });
      }
    }
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    Object.assign(Node.prototype, { removeChild, insertBefore });
  };
}
