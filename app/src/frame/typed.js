{
	// Asks before a page is left with something on it that was typed and not sent; a change of language takes it along. Not what
	// signs somebody in, and of a form that nobody may keep it is not taken along.
	const kept = `typed ${location.pathname}`;
	const secret = "[type=password], [autocomplete=one-time-code]";
	let sending = false;
	const forms = () => [...document.querySelectorAll("form.aw-form")].filter((form) => !form.querySelector(secret));
	const fields = (form) => [...form.elements].filter((field) => field.name && !/hidden|submit|file/.test(field.type));
	const ticks = (field) => /radio|checkbox/.test(field.type);
	const differs = (field) => {
		if (ticks(field)) return field.checked !== field.defaultChecked;
		if (!field.options) return field.value !== field.defaultValue;
		const sent = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
		return field.value !== sent?.value;
	};
	// What was refused is not stored either.
	const open = (form) => form.querySelector(".aw-error-summary") || fields(form).some(differs);
	const unsent = (but) => forms().filter((form) => form !== but && open(form));
	const ask = (event) => {
		if (!sending && unsent().length > 0) event.preventDefault();
	};
	const watch = () => addEventListener("beforeunload", ask);
	if (unsent().length > 0) watch();
	else addEventListener("input", watch, { once: true });
	addEventListener("submit", (event) => {
		if (event.defaultPrevented) return;
		const left = unsent(event.target);
		sending = left.length === 0;
		if (event.target.getAttribute("action") !== "/taal" || sending) return;
		const read = (form) => fields(form).map((field) => [field.name, ticks(field) ? field.checked : field.value]);
		const values = forms().map((form) => ("nowhere" in form.dataset ? [] : read(form)));
		sessionStorage.setItem(kept, JSON.stringify(values));
		sending = true;
	});
	addEventListener("pageshow", (event) => {
		if (event.persisted) sending = false;
	});
	const back = sessionStorage.getItem(kept);
	sessionStorage.removeItem(kept);
	const same = (form, values) => fields(form).length === values.length && fields(form).every((field, at) => field.name === values[at][0]);
	if (back) {
		const values = JSON.parse(back);
		for (const [place, form] of forms().entries()) {
			if (!values[place] || !same(form, values[place])) continue;
			for (const [at, field] of fields(form).entries()) {
				const value = values[place][at][1];
				if (value === (ticks(field) ? field.checked : field.value)) continue;
				if (ticks(field)) field.checked = value;
				else field.value = value;
				field.dispatchEvent(new Event("input", { bubbles: true }));
			}
		}
	}
}
