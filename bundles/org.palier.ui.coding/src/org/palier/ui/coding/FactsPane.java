// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.palier.coding.desk.DeskPost.DrawnAs;
import org.palier.coding.desk.DeskPost;
import org.palier.corpus.Post;
import org.palier.ground.text.Typography;
import org.palier.ui.labels.TextScale;

/** Where a post comes from and how it came into the set: nothing that would tell how anybody, or a program, reads it. */
final class FactsPane extends Composite {

	private final StyledText text;
	private final Typography typography = new Typography(Locale.getDefault());
	private static final int STOP = 92;
	private static final int GAP = 8;

	private final StringBuilder words = new StringBuilder();
	private final List<String> names = new ArrayList<>();
	private final List<StyleRange> styles = new ArrayList<>();

	FactsPane(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 6).applyTo(this);
		text = new StyledText(this, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(10, 2, 10, 2);
		text.setCaret(null);
		text.setAlwaysShowScrollBars(false);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 60).applyTo(text);
	}

	/** @param set name of the set; empty outside any */
	void show(DeskPost shown, String set, boolean suggestions) {
		Post post = shown.post();
		words.setLength(0);
		styles.clear();
		names.clear();
		String form = PostPane.formOf(post);
		pair(CodingMessages.factForm, form.isEmpty() ? CodingMessages.formPlain : form);
		pair(CodingMessages.factLanguage, post.language().isEmpty() ? CodingMessages.notTold
				: Locale.forLanguageTag(post.language()).getDisplayLanguage(Locale.getDefault()));
		DrawnAs drawn = shown.drawn();
		if (!set.isEmpty()) {
			boolean plain = drawn == null || drawn.stratum().isEmpty();
			pair(CodingMessages.factSet, plain ? set : NLS.bind(CodingMessages.setStratum, set, drawn.stratum()));
		}
		if (drawn != null) {
			Double chance = drawn.probability();
			pair(CodingMessages.factChance, chance == null ? CodingMessages.targeted
					: NLS.bind(CodingMessages.chance, typography.number(chance, 3), typography.number(1 / chance, 1)));
		}
		if (!post.sourceFile().isEmpty()) {
			String row = typography.count(post.sourceRow());
			pair(CodingMessages.factSource, post.sourceRow() == 0 ? post.sourceFile() : NLS.bind(CodingMessages.sourceRow, post.sourceFile(), row));
		}
		if (!suggestions) {
			pair(CodingMessages.factReactions, CodingMessages.reactionsHidden);
		}
		text.setText(words.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		text.setForeground(CodingPalette.on(text).ink());
		text.setLineSpacing(3);
		int[] stops = { Math.max(STOP, names.stream().mapToInt(it -> TextScale.width(it, text)).max().orElse(0) + GAP) };
		text.setTabStops(stops);
		text.setLineWrapIndent(0, text.getLineCount(), stops[0]);
	}

	void clear() {
		text.setText("");
	}

	private void pair(String name, String value) {
		names.add(name);
		styles.add(new StyleRange(words.length(), name.length(), CodingPalette.on(text).quiet(), null));
		words.append(name).append('\t').append(value).append('\n');
	}

	/** The text, which can be copied from. */
	StyledText control() {
		return text;
	}
}
