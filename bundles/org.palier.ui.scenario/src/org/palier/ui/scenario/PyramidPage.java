// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.pictures.FontMetrics;
import org.palier.pictures.PyramidOverlay;
import org.palier.ui.pictures.DrawingCanvas;
import org.palier.ui.study.StudySession;

/** An ordered theory under the scenario, of presences or of posts, with the study as it stands in outline. */
final class PyramidPage {

	/** Smaller than so, nobody reads its letters: it is scrolled instead. */
	private static final double LEAST = 0.58;

	private final StudySession session;
	private final Composite body;
	private final Combo pictures;
	private final ScrolledComposite scrolled;
	private final DrawingCanvas canvas;
	private List<PyramidOverlay> overlays = List.of();
	/** The chosen theory; empty to show the first in which something moves. */
	private String chosen = "";

	PyramidPage(Composite parent, StudySession session) {
		this.session = session;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 6).spacing(4, 6).applyTo(body);
		pictures = new Combo(body, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(pictures);
		pictures.addListener(SWT.Selection, event -> {
			chosen = pictures.getText();
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
	void show(LiveState.Counted counted) {
		List<PyramidOverlay> all = new ArrayList<>();
		for (TheoryView after : counted.central().theories()) {
			if (after.ordered() && !after.categories().isEmpty()) {
				all.addAll(overlays(counted, after));
			}
		}
		overlays = all.stream().anyMatch(it -> !it.isEmpty()) ? all.stream().filter(it -> !it.isEmpty()).toList() : all;
		List<String> titles = overlays.stream().map(PyramidOverlay::title).toList();
		pictures.setItems(titles.toArray(String[]::new));
		int moved = IntStream.range(0, overlays.size()).filter(it -> overlays.get(it).isMoved()).findFirst().orElse(0);
		pictures.select(titles.contains(chosen) ? titles.indexOf(chosen) : moved);
		draw();
	}

	private List<PyramidOverlay> overlays(LiveState.Counted counted, TheoryView after) {
		StudyView base = counted.simulation().scenario().base();
		TheoryView before = session.view().theories().stream().filter(it -> it.id().equals(after.id())).findFirst().orElse(after);
		var typography = new Typography(Locale.getDefault());
		return List.of(PyramidOverlay.ofPresences(base, before, counted.central(), after, typography),
				PyramidOverlay.ofPosts(base, before, counted.central(), after, typography));
	}

	private void draw() {
		if (pictures.getSelectionIndex() >= 0) {
			var drawing = overlays.get(pictures.getSelectionIndex()).in(Bilingual.EMPTY, FontMetrics.openSans(), Grounds.palette(canvas.control()));
			scrolled.setMinSize((int) (drawing.width() * LEAST), (int) (drawing.height() * LEAST));
			canvas.show((width, height) -> drawing);
		}
	}

	DrawingCanvas canvas() {
		return canvas;
	}
}
