// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.services.IServiceLocator;
import org.palier.explore.Answer;
import org.palier.explore.PivotField;
import org.palier.explore.PivotField.Subject;
import org.palier.explore.PivotFields;
import org.palier.ground.table.Value;
import org.palier.ui.filter.CompareCall;

/** Leads from the rows of an answer to the page that compares two of them: by a button, and by the menu of each row. */
final class ComparedRows {

	private final Button button;
	private final CompareCall call;
	private Optional<Answer> answer = Optional.empty();

	/** @param services of the part that shows the answer */
	ComparedRows(Composite parent, IServiceLocator services) {
		call = new CompareCall(services);
		button = new Button(parent, SWT.PUSH);
		button.setText(ExploreMessages.compare);
		button.addListener(SWT.Selection, event -> answer.ifPresent(it -> call.open(field(it).id(), id(it, 0), id(it, 1))));
	}

	/** @param told the answer that is shown; empty for none */
	void show(Optional<Answer> told) {
		answer = told.filter(it -> it.rows().size() == 1 && it.lines().size() > 1 && isComparable(field(it)));
		button.setEnabled(answer.isPresent());
	}

	private static PivotField field(Answer told) {
		return told.rows().getFirst();
	}

	/** Codes are no side: they are what is compared. */
	private static boolean isComparable(PivotField field) {
		return field.subject() == Subject.BODY || field.subject() == Subject.PAGE || field.id().equals(PivotFields.YEAR);
	}

	private static String id(Answer told, int line) {
		return told.lines().get(line).groups().getFirst().id();
	}

	/** Adds what leads from a row to the page. */
	void fill(MenuManager menu, List<Value> row) {
		if (row.getFirst() instanceof Value.Item item) {
			answer.map(ComparedRows::field).filter(it -> it.position(item.id()) >= 0)
					.ifPresent(it -> menu.add(new Action(ExploreMessages.compareWith) {
				@Override
				public void run() {
					call.open(it.id(), item.id(), null);
				}
			}));
		}
	}
}
