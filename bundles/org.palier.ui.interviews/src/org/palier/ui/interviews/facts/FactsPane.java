// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.facts;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.palier.model.Interview;
import org.palier.model.Study;
import org.palier.ui.interviews.words.InterviewWords;

/**
 * The pane of an interview's answers: the grid, facts of the organisation, objectives by place. Typed text is kept at once and never lost.
 */
public final class FactsPane {

	private final ScrolledComposite scroll;
	private final Composite body;
	private final GridSection grid;
	private final TypedFacts facts;
	private final RankingTable ranking;
	private Label heading;
	private Interview interview;
	private List<Object> shape;

	/** @param host the editor around it */
	public FactsPane(Composite parent, FactsHost host) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		body = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(6, 3).applyTo(body);
		scroll.setContent(body);
		scroll.addListener(SWT.Resize, event -> fit());
		grid = new GridSection(body, host);
		facts = new TypedFacts(body, host);
		ranking = new RankingTable(body, host);
	}

	/** Shows an interview as it is now; fields keep what is being typed. */
	public void show(Study study, Interview what) {
		List<Object> now = GridSection.shape(study);
		boolean fresh = !now.equals(shape);
		interview = what;
		if (fresh) {
			shape = now;
			Arrays.stream(body.getChildren()).forEach(Control::dispose);
			build(study);
		}
		grid.refresh(what);
		facts.refresh(what);
		ranking.refresh(study, what);
		String title = grid.questions() == 0 ? InterviewWords.said("grid") : InterviewWords.said("grid_of", grid.answered(), grid.questions());
		if (!title.equals(heading.getText())) {
			heading.setText(title);
		}
		if (fresh) {
			body.layout();
			fit();
		}
	}

	private void build(Study study) {
		heading = heading("grid");
		if (study.getThemes().stream().allMatch(it -> it.getQuestions().isEmpty())) {
			var none = new Label(body, SWT.WRAP);
			none.setText(InterviewWords.said("no_grid"));
			GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(60, SWT.DEFAULT).applyTo(none);
		}
		grid.build(study, interview);
		heading("facts");
		facts.build(interview);
		heading("objectives");
		ranking.build();
		// Tab leads to fields that lie below: they come into sight.
		for (Control each : body.getChildren()) {
			each.addListener(SWT.FocusIn, event -> reveal(each));
		}
	}

	private void reveal(Control control) {
		Rectangle bounds = control.getBounds();
		Point origin = scroll.getOrigin();
		int height = scroll.getClientArea().height;
		if (bounds.y < origin.y || bounds.y + bounds.height > origin.y + height) {
			scroll.setOrigin(0, Math.max(0, bounds.y - height / 3));
		}
	}

	private void fit() {
		facts.fit(scroll.getClientArea().width);
		scroll.setMinHeight(body.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT).y);
	}

	private Label heading(String key) {
		var label = new Label(body, SWT.NONE);
		label.setText(InterviewWords.said(key));
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).span(3, 1).indent(0, 6).applyTo(label);
		return label;
	}

	/** Hands over what was typed and not handed over yet. */
	public void commit() {
		if (shape != null) {
			grid.commit();
			facts.commit();
		}
	}

	/** The control that contains the whole pane. */
	public Composite control() {
		return scroll;
	}

	/** Objectives without a place, for tests. */
	public Combo others() {
		return ranking.others();
	}

	/** The objectives, for tests. */
	public Table ranking() {
		return ranking.table();
	}
}
