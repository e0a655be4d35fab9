(async (js, wasm) => {
	if (!document.querySelector("leptos-island")) return;
	const islands = await import(js);
	await islands.default({ module_or_path: wasm });
	islands.hydrate();
	// Children that an island got from the server are told before the islands inside them start.
	const waiting = [];
	const wake = async (node) => {
		const tag = node.localName;
		if (tag === "leptos-island") {
			const start = islands[node.dataset.component];
			if (start) {
				waiting.at(-1)?.();
				await start(node);
			}
		}
		if (tag === "leptos-children") waiting.push(node.$$on_hydrate);
		for (const child of node.children) await wake(child);
		if (tag === "leptos-children") waiting.pop();
	};
	await wake(document.body);
})
