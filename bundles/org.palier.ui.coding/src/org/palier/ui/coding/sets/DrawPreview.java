// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.coding.sets.AssignedPosts;
import org.palier.coding.sets.SampleRun;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SetDraw;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CountedSentence;
import org.palier.ground.text.Typography;
import org.palier.ui.labels.TextScale;

/**
 * The preview of a draw: strata with their posts in the frame and in the draw, which can be given by hand; and how many
 * posts each coder gets.
 */
final class DrawPreview {

	private final Typography typography = new Typography(Locale.getDefault());
	private final Composite body;
	private final Label sentence;
	private final TableViewer strata;
	private final LinkedSentence remarks;

	/** Posts of the random part that are typed, by stratum; heard after each. */
	private final Consumer<Map<String, Integer>> typed;
	private final BooleanSupplier typing;

	/**
	 * Makes it.
	 *
	 * @param typing whether numbers can be typed
	 * @param typed  hears all numbers once one was
	 * @param follow does what a remark leads to
	 */
	DrawPreview(Composite parent, BooleanSupplier typing, Consumer<Map<String, Integer>> typed, Consumer<String> follow) {
		this.typing = typing;
		this.typed = typed;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 6).applyTo(body);
		sentence = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(sentence);
		strata = new TableViewer(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		strata.setContentProvider(ArrayContentProvider.getInstance());
		strata.getTable().setHeaderVisible(true);
		strata.getTable().setLinesVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(600, 220).applyTo(strata.getControl());
		column(SetMessages.stratum, 340, SWT.LEFT, it -> it.key().isEmpty() ? SetMessages.allPosts : it.key());
		column(SetMessages.inFrame, 130, SWT.RIGHT, it -> typography.count(it.posts()));
		TableViewerColumn drawn = column(SetMessages.drawn, 130, SWT.RIGHT, it -> typography.count(it.drawn()));
		drawn.setEditingSupport(new ByHand());
		remarks = new LinkedSentence(body, PlanDetail::remedy, follow);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(remarks.control());
	}

	private TableViewerColumn column(String title, int width, int style, Function<SetDraw.Part, String> text) {
		var column = new TableViewerColumn(strata, style);
		column.getColumn().setText(title);
		TextScale.widen(column.getColumn(), width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(it -> text.apply((SetDraw.Part) it)));
		return column;
	}

	/** The control. */
	Composite body() {
		return body;
	}

	/** Nothing is known yet, or nothing can be drawn. @param why as a sentence */
	void say(String why) {
		sentence.setText(why);
		strata.setInput(List.of());
		remarks.show("");
		body.layout(true, true);
	}

	/** Nothing can be drawn. */
	void refuse(Bilingual why) {
		say("");
		remarks.show(List.of(why));
		body.layout(true, true);
	}

	private void type(String stratum, int posts) {
		Map<String, Integer> wanted = new HashMap<>();
		((List<?>) strata.getInput()).forEach(it -> wanted.put(((SetDraw.Part) it).key(), ((SetDraw.Part) it).drawn()));
		wanted.put(stratum, posts);
		typed.accept(wanted);
	}

	/** Shows a draw. */
	void show(SampleRun.Outcome drawn) {
		SetDraw draw = drawn.draw();
		SamplingPlan plan = draw.plan();
		var said = new ArrayList<String>();
		said.add(CountedSentence.bind(SetMessages.wouldDraw, new Object[] {
					typography.count(draw.posts().size()), typography.count(draw.frameSize()),
				typography.count(plan.targeted()), plan.name() }));
		var dealt = new AssignedPosts(plan.overlap(), draw.posts().size(), plan.coders());
		plan.coders().forEach(it -> said.add(CountedSentence.bind(drawn.newCoders().contains(it) ? SetMessages.codesNew : SetMessages.codes, it,
				typography.count(dealt.of(it, draw.posts()).size()))));
		if (plan.coders().isEmpty()) {
			said.add(SetMessages.nobodyCodes);
		}
		if (typing.getAsBoolean()) {
			said.add(SetMessages.typeByHand);
		}
		sentence.setText(String.join("\n", said));
		strata.setInput(draw.parts());
		remarks.show(draw.remarks());
		body.layout(true, true);
	}

	/** The numbers of strata, typed one by one. */
	private final class ByHand extends EditingSupport {

		ByHand() {
			super(strata);
		}

		@Override
		protected CellEditor getCellEditor(Object row) {
			return new TextCellEditor(strata.getTable());
		}

		@Override
		protected boolean canEdit(Object row) {
			return typing.getAsBoolean();
		}

		@Override
		protected Object getValue(Object row) {
			return String.valueOf(((SetDraw.Part) row).drawn());
		}

		@Override
		protected void setValue(Object row, Object value) {
			String typed = String.valueOf(value).strip();
			if (typed.matches("\\d{1,9}") && Integer.parseInt(typed) != ((SetDraw.Part) row).drawn()) {
				type(((SetDraw.Part) row).key(), Integer.parseInt(typed));
			}
		}
	}
}
