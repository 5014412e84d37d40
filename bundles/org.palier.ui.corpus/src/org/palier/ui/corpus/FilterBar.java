// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.CodedBy;
import org.palier.corpus.CountCell;
import org.palier.corpus.PostFilter.Contact;
import org.palier.corpus.PostFilter.Order;
import org.palier.corpus.PostFilter;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.NameOrder;
import org.palier.ui.labels.TextScale;

/** Which posts are listed: a text and a choice for each thing that posts are counted by; only what occurs can be chosen. */
final class FilterBar {

	// Long enough for the next key, short enough not to be noticed.
	private static final int DELAY = 300;

	/** A combo whose first entry stands for any. A value that it does not offer yet is kept until it does. */
	private static final class Choice {
		private final Combo combo;
		private List<Object> values = List.of();
		private Function<Object, String> names;
		private Object chosen;

		Choice(Composite parent, String name, Runnable changed) {
			var label = new Label(parent, SWT.NONE);
			label.setText(name);
			combo = new Combo(parent, SWT.READ_ONLY);
			combo.setVisibleItemCount(20);
			combo.addListener(SWT.Selection, event -> {
				chosen = combo.getSelectionIndex() <= 0 ? null : values.get(combo.getSelectionIndex() - 1);
				changed.run();
			});
			GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(combo);
		}

		void offer(List<?> keys, Function<Object, String> name) {
			values = new ArrayList<>(keys);
			names = name;
			if (chosen != null && !values.contains(chosen)) {
				values.addFirst(chosen);
			}
			combo.setItems(Stream.concat(Stream.of(CorpusMessages.any), values.stream().map(name)).toArray(String[]::new));
			choose(chosen);
		}

		void choose(Object value) {
			chosen = value;
			if (value != null && names != null && !values.contains(value)) {
				offer(values, names);
			} else {
				combo.select(value == null ? 0 : values.indexOf(value) + 1);
			}
		}

		Object value() {
			return chosen;
		}
	}

	private final Consumer<PostFilter> changed;
	private final Composite body;
	private final Text text;
	private final Choice platform;
	private final Choice usage;
	private final Choice month;
	private final Choice agency;
	private final Choice codedBy;
	private final Choice order;
	private final Button lookAgain;
	private final Label count;
	/** The conditions that no control shows: account, run, several usages at once, and further conditions of a number. */
	private PostFilter hidden = PostFilter.ALL;
	private boolean showing;

	FilterBar(Composite parent, Consumer<PostFilter> changed) {
		this.changed = changed;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).margins(8, 6).spacing(8, 4).applyTo(body);
		new Label(body, SWT.NONE).setText(CorpusMessages.text);
		text = new Text(body, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		text.setMessage(CorpusMessages.searchText);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
		Runnable tell = this::tell;
		text.addModifyListener(event -> {
			if (!showing) {
				text.getDisplay().timerExec(DELAY, tell);
			}
		});
		usage = new Choice(body, CorpusMessages.usage, tell);
		agency = new Choice(body, CorpusMessages.agency, tell);
		platform = new Choice(body, CorpusMessages.platform, tell);
		month = new Choice(body, CorpusMessages.month, tell);
		codedBy = new Choice(body, CorpusMessages.codedBy, tell);
		// a row of its own: what it needs would take the width of the fields above it
		var right = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().span(6, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(right);
		var line = new RowLayout();
		line.center = true;
		line.spacing = 8;
		line.marginLeft = 0;
		right.setLayout(line);
		count = new Label(right, SWT.NONE);
		lookAgain = new Button(right, SWT.CHECK);
		lookAgain.setText(CorpusMessages.lookAgain);
		lookAgain.setToolTipText(CorpusMessages.lookAgainTip);
		lookAgain.addListener(SWT.Selection, event -> tell());
		order = new Choice(right, CorpusMessages.order, tell);
		order.combo.setLayoutData(new RowData(TextScale.of(right).of(140), SWT.DEFAULT));
		var clear = new Button(right, SWT.PUSH);
		clear.setText(CorpusMessages.clearFilter);
		clear.addListener(SWT.Selection, event -> {
			show(PostFilter.ALL);
			tell();
		});
	}

	Composite control() {
		return body;
	}

	void offer(List<CountCell> cells, CorpusNames names) {
		platform.offer(byName(cells, CountCell::platform, names::platform), it -> names.platform((String) it));
		Set<String> seen = cells.stream().map(CountCell::usage).filter(it -> !it.isEmpty()).collect(Collectors.toSet());
		// All of the codebook, so that "none" can be seen too; then what only the codings know.
		List<String> usages = Stream.concat(names.usages().stream(), seen.stream().sorted()).distinct().toList();
		usage.offer(usages, it -> names.usage((String) it));
		month.offer(cells.stream().map(CountCell::month).filter(it -> !it.isEmpty()).distinct().sorted(Comparator.reverseOrder())
				.toList(), it -> names.month((String) it));
		List<Object> agencies = new ArrayList<>(List.of(AccountAgency.RELAYED, AccountAgency.UNATTRIBUTED, AccountAgency.AMBIGUOUS));
		agencies.addAll(byName(cells.stream().filter(it -> it.agency() >= 0).toList(), CountCell::agency, names::agency));
		agency.offer(agencies, it -> names.agency((Integer) it));
		codedBy.offer(Arrays.asList(CodedBy.values()), it -> CorpusNames.codedBy((CodedBy) it));
		order.offer(List.of(Order.NEWEST, Order.OLDEST), it -> it == Order.NEWEST ? CorpusMessages.newest : CorpusMessages.oldest);
		order.combo.setItem(0, CorpusMessages.arrival);
		order.choose(order.value());
		body.layout(true, true);
	}

	private static <K> List<K> byName(List<CountCell> cells, Function<CountCell, K> key, Function<K, String> name) {
		return cells.stream().map(key).distinct().sorted(Comparator.comparing(name, NameOrder.of(Locale.getDefault()))).toList();
	}

	/** Sets the controls, without telling. */
	void show(PostFilter filter) {
		hidden = filter;
		if (!text.getText().strip().equals(filter.text())) {
			showing = true;
			text.setText(filter.text());
			showing = false;
		}
		platform.choose(single(filter.platforms()));
		usage.choose(single(filter.usages()));
		month.choose(filter.period().isEmpty() ? null : filter.period());
		agency.choose(single(filter.agencies()));
		codedBy.choose(single(filter.codedBy()));
		lookAgain.setSelection(filter.changed());
		order.choose(filter.order() == Order.ARRIVAL ? null : filter.order());
	}

	private static Object single(Set<?> values) {
		return values.size() == 1 ? values.iterator().next() : null;
	}

	private void tell() {
		if (!body.isDisposed()) {
			changed.accept(filter());
		}
	}

	/** The filter that the controls show. */
	PostFilter filter() {
		return new PostFilter(text.getText().strip(), FilterBar.<String>one(platform, hidden.platforms()), hidden.account(),
				month.value() == null ? "" : (String) month.value(), hidden.languages(), hidden.run(),
				FilterBar.<String>one(usage, hidden.usages()), FilterBar.<CodedBy>one(codedBy, hidden.codedBy()),
				FilterBar.<Integer>one(agency, hidden.agencies()), hidden.contact(), hidden.relayed(), hidden.places(), hidden.anyOf(),
				hidden.keys(), lookAgain.getSelection(), hidden.own(), order.value() == null ? Order.ARRIVAL : (Order) order.value());
	}

	/** The value of a control. Several values, which a control cannot show, are kept until one is chosen. */
	@SuppressWarnings("unchecked") // a choice gives what it was offered
	private static <T> Set<T> one(Choice choice, Set<T> before) {
		return choice.value() != null ? Set.of((T) choice.value()) : before.size() > 1 ? before : Set.of();
	}

	/** Says how many were found, and by what that no control shows. */
	void say(String found) {
		var words = new ArrayList<>(List.of(found));
		if (!hidden.account().isEmpty()) {
			words.add(NLS.bind(CorpusMessages.onlyAccount, hidden.account()));
		}
		if (hidden.agencies().size() > 1 && agency.value() == null) {
			words.add(CountedSentence.bind(CorpusMessages.onlyAgencies, hidden.agencies().size()));
		}
		if (hidden.usages().size() > 1 && usage.value() == null) {
			words.add(CountedSentence.bind(CorpusMessages.onlyUsages, hidden.usages().size()));
		}
		if (hidden.contact() != Contact.ANY) {
			words.add(hidden.contact() == Contact.RELAY ? CorpusMessages.onlyRelays : CorpusMessages.onlyReplies);
		}
		if (!hidden.relayed().isEmpty()) {
			words.add(CountedSentence.bind(CorpusMessages.onlyRelaying, hidden.relayed().size()));
		}
		if (!hidden.places().isEmpty() || !hidden.anyOf().isEmpty() || !hidden.keys().isEmpty()
				|| hidden.codedBy().size() > 1 && codedBy.value() == null) {
			words.add(CorpusMessages.onlyOfNumber);
		}
		String said = String.join(" · ", words);
		count.setText(said);
		count.setToolTipText(said);
		count.requestLayout();
	}

	void setFocus() {
		text.setFocus();
	}
}
