// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.palier.coding.desk.CodeKeys;
import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskExample;
import org.palier.coding.desk.DeskFacet;
import org.palier.ground.text.Typography;

/** The codebook beside the post: the code whose key was pressed last, with rule and examples, or what a search finds. */
final class CodebookPane extends Composite {

	private static final int INDENT = 12;
	private static final int LARGER = 2;

	private record Ruled(int start, int end, boolean belongs) {
	}

	private final CodingDesk desk;
	private final CodeKeys keys;
	private final Text search;
	private final StyledText text;
	private final Font large;
	private final Locale locale = Locale.getDefault();
	private final Typography typography = new Typography(locale);
	private final StringBuilder words = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	private final List<Ruled> ruled = new ArrayList<>();
	private DeskFacet facet;
	private DeskCode code;

	/** @param leave puts the keyboard back where codes are typed */
	CodebookPane(Composite parent, CodingDesk desk, CodeKeys keys, Runnable leave) {
		super(parent, SWT.NONE);
		this.desk = desk;
		this.keys = keys;
		GridLayoutFactory.fillDefaults().margins(0, 8).spacing(0, 8).applyTo(this);
		search = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
		search.setMessage(CodingMessages.searchHint);
		search.setToolTipText(CodingMessages.searchTip);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(80, SWT.DEFAULT).applyTo(search);
		search.addListener(SWT.Modify, event -> found());
		search.addListener(SWT.DefaultSelection, event -> leave.run());
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				event.doit = false;
				search.setText("");
				leave.run();
			}
		});
		text = new StyledText(this, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(10, 2, 10, 8);
		text.setCaret(null);
		text.setAlwaysShowScrollBars(false);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 100).applyTo(text);
		FontData[] data = text.getFont().getFontData();
		for (FontData each : data) {
			each.setHeight(each.getHeight() + LARGER);
			each.setStyle(SWT.BOLD);
		}
		large = new Font(text.getDisplay(), data);
		text.addListener(SWT.Dispose, event -> large.dispose());
		text.addListener(SWT.Paint, this::rule);
		facet = desk.codebook().usages();
		code = facet.codes().isEmpty() ? null : facet.codes().getFirst();
		show();
	}

	void askSearch() {
		search.setFocus();
		search.selectAll();
	}

	/** Shows a code; a search is over then. */
	void show(DeskFacet shownFacet, DeskCode shown) {
		boolean same = shown == code && search.getText().isEmpty();
		facet = shownFacet;
		code = shown;
		if (!search.getText().isEmpty()) {
			search.setText("");
		} else if (!same) {
			show();
		}
	}

	private void show() {
		begin();
		if (code != null) {
			code(facet, code, true);
		}
		end();
	}

	private void found() {
		String wanted = plain(search.getText().strip());
		if (wanted.isEmpty()) {
			show();
			return;
		}
		var hits = new ArrayList<DeskFacet>();
		var codes = new ArrayList<DeskCode>();
		for (DeskFacet each : desk.codebook().facets()) {
			for (DeskCode it : each.codes()) {
				if (plain(all(it)).contains(wanted)) {
					hits.add(each);
					codes.add(it);
				}
			}
		}
		begin();
		if (hits.isEmpty()) {
			style(NLS.bind(CodingMessages.notFound, search.getText().strip()), quiet(), SWT.NORMAL, null);
		}
		for (int i = 0; i < hits.size(); i++) {
			code(hits.get(i), codes.get(i), hits.size() == 1);
			words.append('\n');
		}
		end();
	}

	private String all(DeskCode it) {
		var all = new StringBuilder(it.name().in(locale)).append('\n').append(it.definition().in(locale)).append('\n')
				.append(it.rule().in(locale));
		it.examples().forEach(each -> all.append('\n').append(each.text().in(locale)).append('\n').append(each.reason().in(locale)));
		return all.toString();
	}

	private static String plain(String words) {
		return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace('’', '\'');
	}

	private void begin() {
		words.setLength(0);
		styles.clear();
		ruled.clear();
	}

	private void end() {
		text.setText(words.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		text.setForeground(CodingPalette.on(text).ink());
		text.setLineSpacing(2);
		for (Ruled each : ruled) {
			int first = text.getLineAtOffset(each.start());
			int lines = text.getLineAtOffset(each.end()) - first + 1;
			text.setLineIndent(first, lines, INDENT);
			text.setLineWrapIndent(first, lines, INDENT);
		}
		text.setTopIndex(0);
	}

	private void code(DeskFacet of, DeskCode it, boolean whole) {
		List<DeskFacet> facets = desk.codebook().facets();
		style(keys.key(of, it).map(key -> key + "  ").orElse(""), CodingPalette.on(text).accent(), SWT.BOLD, large);
		style(it.name().in(locale), null, SWT.BOLD, large);
		style("   " + NLS.bind(CodingMessages.placeOf, new Object[] { FacetName.of(of, facets, locale).toLowerCase(locale),
				typography.count(of.codes().indexOf(it) + 1L), typography.count(of.codes().size()) }), quiet(), SWT.NORMAL, null);
		words.append('\n');
		if (!it.definition().isEmpty()) {
			words.append(it.definition().in(locale)).append('\n');
		}
		part(CodingMessages.rule, it.rule().in(locale));
		if (whole) {
			if (!of.rule().isEmpty()) {
				part(CodingMessages.ruleOfAll, of.rule().in(locale));
			} else if (of.facet().isUsage()) {
				part(CodingMessages.ruleOfAll, CodingMessages.precedence);
			}
			examples(CodingMessages.examples, it.examples().stream().filter(DeskExample::belongs).toList());
			examples(CodingMessages.counterExamples, it.examples().stream().filter(each -> !each.belongs()).toList());
			if (!it.source().isEmpty()) {
				words.append('\n');
				style(NLS.bind(CodingMessages.source, it.source()), quiet(), SWT.NORMAL, null);
				words.append('\n');
			}
		}
	}

	private void part(String title, String said) {
		if (!said.isEmpty()) {
			words.append('\n');
			style(title, null, SWT.BOLD, null);
			words.append('\n').append(said).append('\n');
		}
	}

	private void examples(String title, List<DeskExample> examples) {
		if (examples.isEmpty()) {
			return;
		}
		words.append('\n');
		style(title, null, SWT.BOLD, null);
		words.append('\n');
		for (DeskExample each : examples) {
			int start = words.length();
			words.append(NLS.bind(CodingMessages.quoted, each.text().in(locale)));
			if (!each.reason().isEmpty()) {
				style("  " + each.reason().in(locale), quiet(), SWT.NORMAL, null);
			}
			ruled.add(new Ruled(start, words.length() - 1, each.belongs()));
			words.append('\n');
		}
	}

	private Color quiet() {
		return CodingPalette.on(text).quiet();
	}

	private void style(String said, Color ink, int font, Font larger) {
		if (!said.isEmpty()) {
			var range = new StyleRange(words.length(), said.length(), ink, null, font);
			range.font = larger;
			styles.add(range);
			words.append(said);
		}
	}

	private void rule(Event event) {
		CodingPalette colors = CodingPalette.on(text);
		for (Ruled each : ruled) {
			Rectangle lines = text.getTextBounds(each.start(), each.end());
			event.gc.setBackground(each.belongs() ? colors.middle() : colors.against());
			event.gc.fillRectangle(11, lines.y, 3, lines.height - 2);
		}
	}

	/** The field of the search. */
	Text field() {
		return search;
	}

	/** The text beneath it. */
	StyledText control() {
		return text;
	}
}
