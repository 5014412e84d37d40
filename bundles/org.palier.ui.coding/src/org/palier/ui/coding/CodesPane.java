// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.palier.coding.desk.CodeKeys;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.DeskCode;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.desk.DeskLesson;
import org.palier.coding.desk.FacetAnswer;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Facet;

/** The codes of each facet as buttons with their keys; the facet that waits for its code has a bar and says so. */
final class CodesPane extends Composite {

	private static final int HEADS = 96;
	private static final int BAR = 3;
	private static final int MANY = 6;
	private static final int SIDE = 12;
	/** Room above and below a facet, where codes are beside the post, and where they are below it. */
	private static final int ABOVE = 2;
	private static final int ABOVE_WIDE = 7;
	/** Width of the codes beside the post. */
	static final int BESIDE = 400;

	private final List<Row> rows = new ArrayList<>();
	private final Locale locale = Locale.getDefault();

	/** The clicks on codes. */
	interface Clicks {

		/** A code is given. */
		void code(DeskFacet facet, DeskCode code);

		/** The post has no code in a facet. */
		void none(DeskFacet facet);

		/** A code is to have another key. */
		void anotherKey(DeskFacet facet, DeskCode code);
	}

	CodesPane(Composite parent, CodingDesk desk, CodeKeys keys, Clicks clicks) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		// There may be room under the last facet.
		addListener(SWT.Paint, event -> {
			event.gc.setBackground(rows.getLast().body.getBackground());
			event.gc.fillRectangle(getClientArea());
		});
		List<DeskFacet> facets = desk.codebook().facets();
		for (DeskFacet facet : facets) {
			rows.add(new Row(facet, FacetName.of(facet, facets, locale), keys, clicks));
		}
	}

	/**
	 * @param now         the facet that the next code is for, if any
	 * @param suggestions of a program, by facet; none for who codes blind
	 * @param lessons     what was decided, of facets that are coded
	 */
	void show(CoderSheet sheet, Optional<DeskFacet> now, Map<Facet, CodeSet> suggestions, Map<Facet, DeskLesson> lessons) {
		rows.forEach(it -> it.show(sheet, now.filter(it.facet::equals).isPresent(), suggestions.getOrDefault(it.facet.facet(), CodeSet.NONE),
				Optional.ofNullable(lessons.get(it.facet.facet())).map(DeskLesson::codes).orElse(CodeSet.NONE)));
	}

	/** Heads above their codes, where there is little width, and beside them else. */
	void narrow(boolean now) {
		rows.forEach(it -> it.narrow(now));
	}

	/** The button of a code, for tests. */
	KeyButton button(Facet facet, String code) {
		return rows.stream().filter(it -> it.facet.facet().equals(facet)).findFirst().orElseThrow().buttons.get(code);
	}

	private final class Row {

		private final DeskFacet facet;
		private final Composite body;
		private final Composite head;
		private final Label title;
		private final Label standing;
		private final Map<String, KeyButton> buttons = new LinkedHashMap<>();
		/** Null for a facet that asks for a code of every post. */
		private final KeyButton none;
		private boolean waits;

		Row(DeskFacet facet, String name, CodeKeys keys, Clicks clicks) {
			this.facet = facet;
			body = new Composite(CodesPane.this, SWT.DOUBLE_BUFFERED);
			GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(SIDE, SIDE, ABOVE_WIDE, ABOVE_WIDE).spacing(8, 0).applyTo(body);
			GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(body);
			body.addListener(SWT.Paint, this::paint);
			head = new Composite(body, SWT.NONE);
			GridLayoutFactory.fillDefaults().spacing(0, 1).extendedMargins(0, 0, 5, 0).applyTo(head);
			GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).hint(HEADS, SWT.DEFAULT).applyTo(head);
			title = new Label(head, SWT.WRAP);
			title.setText(name.replace("&", "&&"));
			title.setToolTipText(facet.name().in(locale).replace("&", "&&"));
			title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			GridDataFactory.fillDefaults().grab(true, false).hint(HEADS, SWT.DEFAULT).applyTo(title);
			standing = new Label(head, SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).hint(HEADS, SWT.DEFAULT).applyTo(standing);
			var flow = new Composite(body, SWT.NONE);
			flow.setLayout(new KeyFlow(facet.codes().size() > MANY));
			GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(flow);
			for (DeskCode code : facet.codes()) {
				var button = new KeyButton(flow, keys.key(facet, code).map(String::valueOf).orElse(""), code.name().in(locale),
						() -> clicks.code(facet, code));
				button.setToolTipText(code.name().in(locale).replace("&", "&&"));
				var menu = new Menu(button);
				var item = new MenuItem(menu, SWT.PUSH);
				item.setText(CodingMessages.anotherKey);
				item.addListener(SWT.Selection, event -> clicks.anotherKey(facet, code));
				button.setMenu(menu);
				buttons.put(code.id(), button);
			}
			none = keys.noneKey(facet).map(it -> new KeyButton(flow, String.valueOf(it), CodingMessages.none, () -> clicks.none(facet)))
					.orElse(null);
		}

		/** Whether two full names have room beside each other. */
		private boolean fits() {
			facet.codes().forEach(it -> buttons.get(it.id()).label(it.name().in(locale)));
			return buttons.values().stream().allMatch(it -> it.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= (BESIDE - 3 * SIDE) / 2);
		}

		void narrow(boolean now) {
			Map<String, String> names = now && !fits() ? facet.shortNames(locale) : Map.of();
			facet.codes().forEach(it -> buttons.get(it.id()).label(names.getOrDefault(it.id(), it.name().in(locale))));
			((GridLayout) body.getLayout()).marginTop = now ? ABOVE : ABOVE_WIDE;
			((GridLayout) body.getLayout()).marginBottom = now ? ABOVE : ABOVE_WIDE;
			((GridLayout) body.getLayout()).numColumns = now ? 1 : 2;
			((GridLayout) head.getLayout()).numColumns = now ? 2 : 1;
			((GridLayout) head.getLayout()).horizontalSpacing = now ? 10 : 0;
			((GridData) head.getLayoutData()).widthHint = now ? SWT.DEFAULT : HEADS;
			((GridData) title.getLayoutData()).widthHint = now ? SWT.DEFAULT : HEADS;
			((GridData) title.getLayoutData()).grabExcessHorizontalSpace = !now;
			((GridData) standing.getLayoutData()).widthHint = now ? 150 : HEADS;
		}

		private void paint(Event event) {
			CodingPalette colors = CodingPalette.on(CodesPane.this);
			event.gc.setForeground(colors.line());
			event.gc.drawLine(0, 0, body.getSize().x, 0);
			if (waits) {
				event.gc.setBackground(colors.accent());
				event.gc.fillRectangle(0, 0, BAR, body.getSize().y);
			}
		}

		void show(CoderSheet sheet, boolean now, CodeSet suggestion, CodeSet lesson) {
			FacetAnswer answer = sheet.answer(facet.facet());
			buttons.forEach((id, button) -> button.suggest(suggestion.contains(id)));
			buttons.forEach((id, button) -> button.look(answer.codes().contains(id) ? KeyButton.Look.CHOSEN
					: id.equals(answer.alternative()) ? KeyButton.Look.SECOND : KeyButton.Look.PLAIN));
			boolean nothing = !answer.isGiven() && !sheet.isOpen(facet);
			if (none != null) {
				none.look(nothing ? KeyButton.Look.CHOSEN : sheet.mayBeNone(facet) ? KeyButton.Look.PLAIN : KeyButton.Look.OFF);
			}
			boolean right = lesson.equals(answer.codes());
			String plain = now ? CodingMessages.toCode
					: !answer.alternative().isEmpty() ? NLS.bind(CodingMessages.unsureOr, facet.names(CodeSet.of(answer.alternative()), locale))
					: nothing ? CodingMessages.none : "";
			String said = lesson.isEmpty() ? plain : right ? CodingMessages.right : NLS.bind(CodingMessages.expected, facet.names(lesson, locale));
			CodingPalette colors = CodingPalette.on(CodesPane.this);
			Color usual = now ? colors.accent() : answer.alternative().isEmpty() ? colors.quiet() : colors.warning();
			standing.setForeground(lesson.isEmpty() ? usual : right ? colors.accent() : colors.warning());
			if (!standing.getText().equals(said)) {
				standing.setText(said);
				standing.requestLayout();
			}
			if (waits != now) {
				waits = now;
				body.redraw();
			}
		}
	}
}
