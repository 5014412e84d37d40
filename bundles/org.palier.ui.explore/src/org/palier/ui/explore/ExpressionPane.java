// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.palier.explore.expression.Expression;
import org.palier.explore.expression.StudyColumns;
import org.palier.ui.labels.SpokenName;

/**
 * Where a person writes a measure of their own: the expression, what it measures, and beside them the views with their columns, of which
 * Enter writes the chosen one. Ctrl+Enter asks; Escape stops what is being asked.
 */
final class ExpressionPane {

	/** An example of an expression, equal in every language. */
	static final String EXAMPLE = "SELECT category_name, avg(pages) AS pages_each FROM bodies WHERE in_frame GROUP BY ALL";
	private static final int LINES = 7;
	private static final int VIEWS = 380;
	private static final int NAMES = 140;

	private final Composite body;
	private final Text sql;
	private final Text meaning;
	private final Button ask;
	private final Button stop;
	private final Button save;
	private final Text told;
	private final Tree views;
	private final Locale locale = Locale.getDefault();
	private List<StudyColumns.View> known = List.of();

	/**
	 * @param asked   told the expression that a person asks
	 * @param stopped ends what is being asked
	 * @param saved   has the expression kept
	 */
	ExpressionPane(Composite parent, Consumer<Expression> asked, Runnable stopped, Runnable saved) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).spacing(12, 6).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(body);
		body.setVisible(false);
		sql = new Text(body, SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
		sql.setFont(JFaceResources.getTextFont());
		new SpokenName(ExploreMessages.expression).on(sql);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, LINES * sql.getLineHeight()).applyTo(sql);
		views = new Tree(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		new SpokenName(ExploreMessages.expressionViews).on(views);
		new TreeColumn(views, SWT.LEFT).setWidth(NAMES);
		new TreeColumn(views, SWT.LEFT).setWidth(2 * VIEWS);
		GridDataFactory.fillDefaults().span(1, 3).hint(VIEWS, 100).grab(false, true).applyTo(views);
		views.addListener(SWT.DefaultSelection, event -> write((TreeItem) event.item));
		meaning = new Text(body, SWT.BORDER);
		meaning.setMessage(ExploreMessages.expressionMeaning);
		new SpokenName(ExploreMessages.expressionMeaning).on(meaning);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(meaning);
		var buttons = new Composite(body, SWT.NONE);
		var layout = new RowLayout();
		layout.center = true;
		layout.marginLeft = 0;
		buttons.setLayout(layout);
		ask = button(buttons, ExploreMessages.expressionAsk, () -> asked.accept(expression()));
		stop = button(buttons, ExploreMessages.expressionStop, stopped);
		save = button(buttons, ExploreMessages.save, saved);
		var hint = new Label(buttons, SWT.NONE);
		hint.setText(ExploreMessages.expressionKeys);
		told = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
		new SpokenName(ExploreMessages.expressionTold).on(told);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).exclude(true).applyTo(told);
		told.setVisible(false);
		for (Text field : List.of(sql, meaning)) {
			field.addListener(SWT.KeyDown, event -> typed(event, asked, stopped));
			field.addListener(SWT.Modify, event -> enable());
		}
		working(false);
	}

	private static Button button(Composite parent, String text, Runnable pressed) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	private void typed(Event event, Consumer<Expression> asked, Runnable stopped) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && (event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			asked.accept(expression());
		} else if (event.keyCode == SWT.ESC && stop.isEnabled()) {
			event.doit = false;
			stopped.run();
		}
	}

	/** Writes the name of a view or a column where the text cursor is. */
	private void write(TreeItem item) {
		String name = item.getText(0);
		sql.insert(name.matches("[a-z_][a-z0-9_]*") ? name : "\"" + name + "\"");
		sql.setFocus();
	}

	private void enable() {
		boolean written = !sql.getText().isBlank();
		ask.setEnabled(written && !stop.isEnabled());
		save.setEnabled(written);
	}

	/** The expression as it is written now. */
	Expression expression() {
		return new Expression(sql.getText().replace("\r\n", "\n"), meaning.getText());
	}

	/** Shows an expression; one that is written already stays as it is, with its cursor. @param columns of the study */
	void show(Expression shown, StudyColumns columns) {
		if (!shown.equals(expression())) {
			sql.setText(shown.sql());
			meaning.setText(shown.meaning());
		}
		if (!columns.all().equals(known)) {
			known = columns.all();
			views.removeAll();
			for (StudyColumns.View view : known) {
				TreeItem of = item(new TreeItem(views, SWT.NONE), view.name(), view.meaning().in(locale));
				view.columns().forEach(it -> item(new TreeItem(of, SWT.NONE), it.name(), it.meaning().in(locale)));
			}
		}
		enable();
	}

	private static TreeItem item(TreeItem item, String name, String meaning) {
		item.setText(new String[] { name, meaning });
		return item;
	}

	/** Says whether something is being asked. */
	void working(boolean works) {
		stop.setEnabled(works);
		enable();
	}

	/** Says why there is no answer. @param reason empty where there is one */
	void tell(String reason) {
		told.setText(reason);
		told.setVisible(!reason.isEmpty());
		((GridData) told.getLayoutData()).exclude = reason.isEmpty();
		body.getParent().layout(true, true);
	}

	/** Whether it is seen. */
	void setVisible(boolean visible) {
		body.setVisible(visible);
		((GridData) body.getLayoutData()).exclude = !visible;
		body.getParent().layout(true, true);
	}

	/** Why there is no answer, for tests; empty where there is one. */
	String told() {
		return told.getText();
	}

	/** Goes to where the expression is written. */
	void setFocus() {
		sql.setFocus();
	}

	/** All of it, for tests. */
	Composite control() {
		return body;
	}
}
