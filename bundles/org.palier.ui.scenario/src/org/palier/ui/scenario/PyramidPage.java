// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.palier.core.census.TheoryView;
import org.palier.core.layout.FontMetrics;
import org.palier.core.layout.PyramidOverlay;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Typography;
import org.palier.ui.study.StudySession;

/** An ordered theory under the scenario, with the study as it stands in outline. */
final class PyramidPage {

	/** Smaller than so, nobody reads its letters: it is scrolled instead. */
	private static final double LEAST = 0.58;

	private final StudySession session;
	private final Composite body;
	private final Combo theory;
	private final ScrolledComposite scrolled;
	private final DrawingCanvas canvas;
	private List<TheoryView> theories = List.of();
	private String chosen = "";
	private LiveState.Counted counted;

	PyramidPage(Composite parent, StudySession session) {
		this.session = session;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 6).spacing(4, 6).applyTo(body);
		theory = new Combo(body, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(theory);
		theory.addListener(SWT.Selection, event -> {
			chosen = theories.get(theory.getSelectionIndex()).id();
			draw();
		});
		scrolled = new ScrolledComposite(body, SWT.H_SCROLL | SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		canvas = new DrawingCanvas(scrolled);
		scrolled.setContent(canvas.control());
	}

	Composite control() {
		return body;
	}

	/** Shows another count. */
	void show(LiveState.Counted shown) {
		counted = shown;
		theories = shown.central().theories().stream().filter(it -> it.ordered() && !it.categories().isEmpty()).toList();
		theory.setItems(theories.stream().map(it -> it.name().in(Locale.getDefault())).toArray(String[]::new));
		List<String> ids = theories.stream().map(TheoryView::id).toList();
		if (!ids.contains(chosen) && !ids.isEmpty()) {
			chosen = ids.getFirst();
		}
		theory.select(ids.indexOf(chosen));
		draw();
	}

	private void draw() {
		theories.stream().filter(it -> it.id().equals(chosen)).findFirst().ifPresent(after -> {
			TheoryView before = session.view().theories().stream().filter(it -> it.id().equals(chosen)).findFirst().orElse(after);
			var overlay = PyramidOverlay.of(counted.simulation().scenario().base(), before, counted.central(), after,
					new Typography(Locale.getDefault()));
			var drawing = overlay.in(Bilingual.EMPTY, FontMetrics.openSans(), Grounds.palette(canvas.control()));
			scrolled.setMinSize((int) (drawing.width() * LEAST), (int) (drawing.height() * LEAST));
			canvas.show((width, height) -> drawing);
		});
	}

	DrawingCanvas canvas() {
		return canvas;
	}
}
