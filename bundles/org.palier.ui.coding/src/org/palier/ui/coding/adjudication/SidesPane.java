// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.desk.Passage;
import org.palier.coding.resolved.CodedPost;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.Facet;
import org.palier.ui.coding.CodingPalette;
import org.palier.ui.coding.PostPane.Mark;

/**
 * The codes of each coder for a post, side by side: facet by facet, with passage, memo and the rule of the usage. It
 * can be copied from.
 */
final class SidesPane extends Composite {

	private static final int STOP = 74;
	private static final int LEAST = 120;

	private final AdjudicationSet set;
	private final Consumer<Event> typed;
	private final List<StyledText> sides = new ArrayList<>();
	private final StringBuilder words = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	private final List<Integer> differing = new ArrayList<>();

	/** @param typed hears keys that are pressed here and mean an answer */
	SidesPane(Composite parent, AdjudicationSet set, Consumer<Event> typed) {
		super(parent, SWT.NONE);
		this.set = set;
		this.typed = typed;
		GridLayoutFactory.fillDefaults().spacing(8, 0).extendedMargins(18, 18, 4, 4).applyTo(this);
	}

	private StyledText side(int place) {
		while (sides.size() <= place) {
			var text = new StyledText(this, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
			text.setMargins(8, 6, 8, 6);
			text.setCaret(null);
			text.setAlwaysShowScrollBars(false);
			text.addListener(SWT.KeyDown, typed::accept);
			GridDataFactory.fillDefaults().grab(true, true).hint(80, LEAST).applyTo(text);
			sides.add(text);
		}
		return sides.get(place);
	}

	/** The passages that coders kept, to be marked in the post. */
	List<Mark> marks(CodedPost post) {
		var marks = new ArrayList<Mark>();
		List<String> coders = set.coders(post);
		for (int i = 0; i < coders.size(); i++) {
			Passage kept = sheet(post, coders.get(i)).passage();
			if (kept != null && kept.end() <= post.stored().post().text().length()) {
				marks.add(new Mark(kept, SideColors.on(this).marked(), SideColors.on(this).passage(i)));
			}
		}
		return marks;
	}

	private static CoderSheet sheet(CodedPost post, String coder) {
		return CoderSheet.of(post.codings().stream().filter(it -> it.kind() == CoderKind.HUMAN && it.coder().equals(coder)).toList());
	}

	/** Shows a post. */
	void show(CodedPost post) {
		List<String> coders = set.coders(post);
		GridLayoutFactory.createFrom((GridLayout) getLayout()).numColumns(Math.max(1, coders.size())).equalWidth(true).applyTo(this);
		for (int i = 0; i < coders.size(); i++) {
			write(post, coders.get(i), i, side(i));
		}
		for (int i = 0; i < sides.size(); i++) {
			sides.get(i).setVisible(i < coders.size());
			((GridData) sides.get(i).getLayoutData()).exclude = i >= coders.size();
		}
	}

	/** Sets the height to that of its words. @param most the height that there is for it */
	void fit(int most) {
		int width = Math.max(120, (getSize().x - 36) / Math.max(1, (int) sides.stream().filter(StyledText::getVisible).count()) - 8);
		int wanted = sides.stream().filter(StyledText::getVisible).mapToInt(it -> it.computeSize(width, SWT.DEFAULT).y).max().orElse(LEAST);
		for (StyledText each : sides) {
			((GridData) each.getLayoutData()).heightHint = Math.clamp(wanted, LEAST, Math.max(LEAST, most)) - 10;
		}
	}

	/** By which a coder is known on the page. @param place from 0 */
	static String letter(int place) {
		return String.valueOf((char) ('A' + place));
	}

	private void write(CodedPost post, String coder, int place, StyledText text) {
		CodingPalette colors = CodingPalette.on(text);
		words.setLength(0);
		styles.clear();
		differing.clear();
		CoderSheet sheet = sheet(post, coder);
		style(letter(place) + " · " + set.person(coder), null, null, SWT.BOLD);
		words.append('\n');
		for (DeskFacet facet : set.facets()) {
			facet(post, coder, facet, colors);
		}
		Passage kept = sheet.passage();
		if (kept != null && kept.end() <= post.stored().post().text().length()) {
			head(AdjudicationMessages.passage, colors);
			String passage = post.stored().post().text().substring(kept.start(), kept.end()).replaceAll("\\s+", " ");
			style(passage, SideColors.on(text).marked(), SideColors.on(text).passage(place), SWT.NORMAL);
			words.append('\n');
		}
		if (!sheet.memo().isEmpty()) {
			head(AdjudicationMessages.memo, colors);
			words.append(sheet.memo()).append('\n');
		}
		rule(post, coder, colors);
		while (!words.isEmpty() && words.charAt(words.length() - 1) == '\n') {
			words.setLength(words.length() - 1);
		}
		text.setText(words.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		text.setForeground(colors.ink());
		text.setLineSpacing(4);
		text.setTabStops(new int[] { STOP });
		text.setLineWrapIndent(0, text.getLineCount(), STOP);
		differing.forEach(it -> text.setLineBackground(it, 1, colors.doubt()));
	}

	private void facet(CodedPost post, String coder, DeskFacet facet, CodingPalette colors) {
		Facet of = facet.facet();
		Optional<Coding> word = post.words(of).stream().filter(it -> it.coder().equals(coder)).findFirst();
		boolean differs = post.differs(of);
		if (differs) {
			differing.add((int) words.chars().filter(it -> it == '\n').count());
		}
		head(set.name(facet), colors);
		style(word.map(it -> AdjudicationSet.numbered(facet, it.value())).orElse(AdjudicationMessages.notCoded),
				word.isEmpty() ? colors.quiet() : null, null, differs ? SWT.BOLD : SWT.NORMAL);
		String other = word.map(it -> it.details().alternative()).orElse("");
		if (!other.isEmpty()) {
			style("  " + NLS.bind(AdjudicationMessages.unsureOr, AdjudicationSet.names(facet, CodeSet.of(other))), colors.warning(), null,
					SWT.NORMAL);
		}
		if (post.words(of).size() > 1) {
			style(differs ? "  ≠" : "  =", differs ? colors.warning() : colors.quiet(), null, SWT.NORMAL);
		}
		words.append('\n');
	}

	private void rule(CodedPost post, String coder, CodingPalette colors) {
		CodeSet usage = AdjudicationSet.word(post, Facet.USAGE, coder);
		set.facets().stream().filter(it -> it.facet().isUsage()).flatMap(it -> usage.only().flatMap(it::code).stream())
				.map(it -> it.rule().in(Locale.getDefault()))
				.filter(it -> !it.isEmpty()).forEach(it -> {
					head(AdjudicationMessages.rule, colors);
					style(it, colors.quiet(), null, SWT.NORMAL);
				});
	}

	private void head(String name, CodingPalette colors) {
		style(name, colors.quiet(), null, SWT.NORMAL);
		words.append('\t');
	}

	private void style(String said, Color ink, Color ground, int font) {
		if (!said.isEmpty()) {
			styles.add(new StyleRange(words.length(), said.length(), ink, ground, font));
		}
		words.append(said);
	}

	/** Returns the words of the pane, for tests. */
	String words() {
		return String.join("\n", sides.stream().filter(StyledText::getVisible).map(StyledText::getText).toList());
	}
}
