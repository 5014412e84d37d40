// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.palier.codebook.classify.CodingEvidence;
import org.palier.codebook.classify.Evidence;
import org.palier.codebook.classify.Explanation;
import org.palier.corpus.AccountKey;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.corpus.InForce;
import org.palier.corpus.Post;
import org.palier.ui.labels.CorpusLabels;

/** One post in full: its text with the evidence of a program's coding, its source, all its codings, and a choice to code it by hand. */
final class PostDetails {

	/** Letters are dark on amber as in the mock-up, in the dark theme too. */
	private static final Color MARK = new Color(0xf3, 0xe1, 0xae);
	private static final Color INK = new Color(0x1f, 0x2d, 0x3a);

	private final BiConsumer<PostRow, CodeSet> code;
	private final RuleWords rules;
	private final StyledText text;
	private final StyledText facts;
	private final Label label;
	private final Combo usage;
	private final Button takeBack;
	private final Label standing;
	private List<String> usages = List.of();
	private PostRow row;
	private CorpusNames named;
	private List<String> twins = List.of();
	private Map<Facet, List<String>> near = Map.of();
	private boolean readOnly;

	PostDetails(Composite parent, BiConsumer<PostRow, CodeSet> code, RuleWords rules) {
		this.code = code;
		this.rules = rules;
		var body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(8, 8).spacing(12, 6).applyTo(body);
		text = page(body);
		var right = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(right);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
		label = new Label(right, SWT.WRAP);
		label.setText(CorpusMessages.codeByHand);
		label.setLayoutData(new GridData());
		usage = new Combo(right, SWT.READ_ONLY);
		usage.setVisibleItemCount(25);
		usage.addListener(SWT.Selection, event -> {
			if (row != null && usage.getSelectionIndex() > 0) {
				code.accept(row, CodeSet.of(usages.get(usage.getSelectionIndex() - 1)));
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(usage);
		takeBack = new Button(right, SWT.PUSH);
		takeBack.setText(CorpusMessages.takeBack);
		takeBack.setLayoutData(new GridData());
		takeBack.setToolTipText(CorpusMessages.takeBackTip);
		takeBack.addListener(SWT.Selection, event -> this.code.accept(row, CodeSet.NONE));
		standing = new Label(right, SWT.NONE);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(standing);
		facts = page(right);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(200, 60).applyTo(facts);
	}

	private static StyledText page(Composite parent) {
		var page = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		page.setMargins(8, 6, 8, 6);
		page.setLineSpacing(2);
		page.setCaret(null);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(page);
		return page;
	}

	/** Says why posts cannot be coded, and takes the choice of a code away, where the corpus may only be read. */
	void setReadOnly(boolean archive) {
		readOnly = archive;
		label.setText(archive ? CorpusMessages.readOnly : CorpusMessages.codeByHand);
		label.setLayoutData(
				archive ? GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(200, SWT.DEFAULT).create() : new GridData());
		for (Control choice : List.of(usage, takeBack)) {
			choice.setVisible(!archive);
			((GridData) choice.getLayoutData()).exclude = archive;
		}
		label.getParent().layout();
	}

	/** @param shown null for none */
	void show(PostRow shown, CorpusNames names) {
		if (shown == null || row == null || shown.stored().key() != row.stored().key()) {
			twins = List.of();
			near = Map.of();
		}
		named = names;
		row = shown;
		usage.setEnabled(row != null && !readOnly);
		takeBack.setEnabled(!readOnly && row != null && !row.usageBy(names.me()).isEmpty());
		String said = row == null ? "" : standing(names);
		standing.setText(LegacyActionTools.escapeMnemonics(said));
		// Several names need more room than there may be.
		standing.setToolTipText(said.isEmpty() ? null : LegacyActionTools.escapeMnemonics(said));
		if (row == null) {
			text.setText(CorpusMessages.nothingFound);
			facts.setText("");
			return;
		}
		usages = names.usages();
		offer(Stream.concat(Stream.of(CorpusMessages.chooseUsage), usages.stream().map(names::usage)).toArray(String[]::new));
		int mine = row.usageBy(names.me()).only().map(usages::indexOf).orElse(-1) + 1;
		if (usage.getSelectionIndex() != mine) {
			usage.select(mine);
		}
		showText(names);
		showFacts(names);
	}

	/** Says where the agency says the same, once that was looked for. @param key of the post @param lines one for each other post */
	void twins(long key, List<String> lines) {
		if (row != null && row.stored().key() == key && !lines.equals(twins)) {
			twins = lines;
			showFacts(named);
		}
	}

	/** Tells which posts that persons coded are most like it, once that was looked for. @param lines by facet, one for each */
	void near(long key, Map<Facet, List<String>> lines) {
		if (row != null && row.stored().key() == key && !lines.equals(near)) {
			near = lines;
			showText(named);
		}
	}

	/** A choice that somebody has just opened closes when its items are set: after each code the post is shown once more. */
	private void offer(String[] items) {
		if (!Arrays.equals(items, usage.getItems())) {
			usage.setItems(items);
		}
	}

	/** The coder whose code counts. The choice above shows one's own code, which may be another. */
	private String standing(CorpusNames names) {
		InForce inForce = row.inForce();
		String coders = inForce.words().stream().map(names::coder).collect(Collectors.joining(", "));
		return switch (inForce.basis()) {
		case ADJUDICATED -> NLS.bind(CorpusMessages.standingDecided, names.usages(inForce.value()), coders);
		case UNANIMOUS, PROGRAM -> inForce.value().isEmpty() ? "" : NLS.bind(CorpusMessages.standing, names.usages(inForce.value()), coders);
		case MAJORITY -> NLS.bind(CorpusMessages.standingMajority, names.usages(inForce.value()), coders);
		case OPEN -> NLS.bind(CorpusMessages.standingOpen, coders);
		case NOBODY -> "";
		};
	}

	private void showText(CorpusNames names) {
		var page = new StyledPage();
		Post post = row.post();
		page.bold(CorpusLabels.account(post) + " · " + names.platform(post.platform()) + " · " + names.time(post));
		page.line("");
		int start = page.length();
		page.line(post.words());
		List<Explanation> explanations = row.explanations();
		explanations.stream().limit(1).forEach(first -> marks(first.evidence().evidence(), post.words().length())
				.forEach(it -> page.mark(start + it[0], it[1] - it[0], MARK, INK)));
		explanations.forEach(it -> reasons(page, it, names));
		page.show(text);
	}

	/** The evidence for a code, the heaviest first, and the posts coded by people that are most like this one. */
	private void reasons(StyledPage page, Explanation explanation, CorpusNames names) {
		Coding coding = explanation.coding();
		CodingEvidence reasons = explanation.evidence();
		page.line("");
		String what = coding.value().isEmpty() ? NLS.bind(CorpusMessages.machineAbstains, names.coder(coding))
				: NLS.bind(CorpusMessages.machineSays, new Object[] { names.coder(coding), names.value(coding.facet(), coding.value()),
						coding.confidence() == null ? "–" : names.typography().number(coding.confidence(), 2) });
		page.bold(what);
		if (reasons.abstention() != null) {
			page.line(reasons.abstention().label().in(names.locale()) + (reasons.detail().isEmpty() ? "" : " · " + reasons.detail()));
		}
		for (Explanation.Reason it : explanation.reasons()) {
			String words = rules.explain(coding.coder(), it.rule()).in(names.locale());
			String quoted = it.quoted().isEmpty() ? CorpusMessages.notInText : NLS.bind(CorpusMessages.quoted, it.quoted());
			String code = it.code().equals(coding.value().text()) ? "" : " – " + names.value(coding.facet(), CodeSet.parse(it.code()));
			page.line("• " + names.typography().number(it.weight(), 2) + "  " + quoted + code
					+ (words.isEmpty() ? "" : " – " + words) + (isCited(it.rule()) ? " (" + it.rule() + ")" : ""));
		}
		List<String> alike = near.getOrDefault(coding.facet(), List.of());
		if (!alike.isEmpty()) {
			page.line(CorpusMessages.nearest);
			alike.forEach(it -> page.line("    " + it));
		}
	}

	/** A rule is looked up by its id, which ends in a number; what a model weighs is nothing to be looked up. */
	private static boolean isCited(String rule) {
		return !rule.isEmpty() && Character.isDigit(rule.charAt(rule.length() - 1));
	}

	/** Spans that do not overlap and lie within the text, as styles of a text must be. */
	static List<int[]> marks(List<Evidence> evidence, int length) {
		var marks = new ArrayList<int[]>();
		for (Evidence it : evidence.stream().sorted(Comparator.comparingInt(Evidence::start)).toList()) {
			int end = Math.min(it.end(), length);
			int[] last = marks.isEmpty() ? null : marks.getLast();
			if (last != null && it.start() <= last[1]) {
				last[1] = Math.max(last[1], end);
			} else if (it.start() < end) {
				marks.add(new int[] { it.start(), end });
			}
		}
		return marks;
	}

	private void showFacts(CorpusNames names) {
		var page = new StyledPage();
		page.bold(CorpusMessages.codingsLog);
		if (row.codings().isEmpty()) {
			page.line(CorpusMessages.notCodedYet);
		}
		for (Coding it : row.codings()) {
			InForce inForce = row.inForce(it.facet());
			boolean counts = inForce.basis() != InForce.Basis.OPEN && inForce.words().contains(it);
			String value = it.value().isEmpty()
					? it.kind() == CoderKind.MACHINE ? CorpusMessages.abstained : CorpusMessages.takenBack
					: names.value(it.facet(), it.value());
			String line = Stream.of(names.time(it.at()), names.coder(it), value, counts ? CorpusMessages.inForce : "",
					it.kind() == CoderKind.ADJUDICATED ? CorpusMessages.adjudicated : "", it.version(), set(it), it.details().memo(),
					it.value().isEmpty() || it.details().textVersion() == row.stored().textVersion() ? "" : CorpusMessages.changedSince)
					.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
			if (counts) {
				page.bold(line);
			} else {
				page.line(line);
			}
		}
		page.line("");
		Post post = row.post();
		fact(page, CorpusMessages.agency, names.agency(post));
		names.own(row.own()).forEach((field, value) -> fact(page, field, value));
		fact(page, CorpusMessages.alsoSaid, String.join("; ", twins));
		fact(page, CorpusMessages.author, post.author());
		fact(page, CorpusMessages.dateInSource, post.createdAtRaw());
		fact(page, CorpusMessages.language, post.language());
		fact(page, CorpusMessages.address, post.url());
		fact(page, CorpusMessages.repliesTo,
				Stream.of(post.replyToHandle().isEmpty() ? "" : AccountKey.shown(post.replyToHandle()), post.replyTo())
				.filter(it -> !it.isEmpty()).collect(Collectors.joining(" · ")));
		fact(page, CorpusMessages.relays, post.isRelay() ? AccountKey.shown(post.relayedFrom()) : "");
		fact(page, CorpusMessages.metrics, post.metrics().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.map(it -> it.getKey() + " " + names.typography().count(it.getValue())).collect(Collectors.joining(", ")));
		fact(page, CorpusMessages.source,
				NLS.bind(CorpusMessages.sourceLine, post.sourceFile(), names.typography().count(post.sourceRow())));
		fact(page, CorpusMessages.itemId, post.itemId());
		page.show(facts);
	}

	/** From which set a code was given, and whether that trains. */
	private String set(Coding coding) {
		String set = coding.details().set();
		return set.isEmpty() ? "" : NLS.bind(row.training().contains(set) ? CorpusMessages.fromTraining : CorpusMessages.fromSet, set);
	}

	private static void fact(StyledPage page, String name, String value) {
		if (!value.isEmpty()) {
			page.pair(name, value);
		}
	}

	/** For tests: what is marked in the text. */
	List<String> marked() {
		return Arrays.stream(text.getStyleRanges()).filter(it -> MARK.equals(it.background))
				.map((StyleRange it) -> text.getTextRange(it.start, it.length)).toList();
	}

	/** For tests: everything beside the text. */
	String facts() {
		return facts.getText();
	}

	/** For tests: what is said beside the choice of a code. */
	String label() {
		return label.getText();
	}

	/** For tests. */
	String text() {
		return text.getText();
	}

	/** For tests: whose code counts. */
	String standing() {
		return standing.getText();
	}

	/** The choice of a code by hand. */
	Combo usage() {
		return usage;
	}

	Button takeBack() {
		return takeBack;
	}
}
