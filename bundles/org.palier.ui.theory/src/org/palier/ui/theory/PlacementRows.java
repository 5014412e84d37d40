// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.palier.ground.text.Typography;
import org.palier.model.Category;
import org.palier.model.Placement;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.study.edit.PlacementEdit;
import org.palier.ui.labels.Inks;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.StudySession;

/**
 * Where each theory places a usage, to be chosen.
 *
 * @param label      makes the label of a row
 * @param refreshers told to show the model anew
 */
record PlacementRows(Composite parent, StudySession session, Usage usage, Consumer<String> label, List<Runnable> refreshers) {

	void fill() {
		for (Theory theory : session.study().getTheories()) {
			label.accept(ModelLabels.ofWorkbench().in(theory.getName()));
			var row = new Composite(parent, SWT.NONE);
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
			GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
			var combo = new Combo(row, SWT.READ_ONLY);
			GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
			var exceptions = new Label(row, SWT.NONE);
			Inks.QUIET.on(exceptions);
			GridDataFactory.swtDefaults().exclude(true).applyTo(exceptions);
			combo.addListener(SWT.Selection, event -> {
				int chosen = combo.getSelectionIndex();
				session.execute(new PlacementEdit(theory).move(List.of(new PlacementEdit.Move(usage, null)),
						chosen == 0 ? null : theory.getCategories().get(chosen - 1)));
			});
			Runnable show = () -> show(theory, combo, exceptions);
			show.run();
			refreshers.add(show);
		}
	}

	private void show(Theory theory, Combo combo, Label exceptions) {
		var labels = ModelLabels.ofWorkbench();
		combo.setItems(Stream.concat(Stream.of(TheoryMessages.unplaced), theory.getCategories().stream().map(labels::text))
				.toArray(String[]::new));
		List<Placement> own = theory.getPlacements().stream().filter(it -> it.getUsage() == usage).toList();
		Category place = own.stream().filter(it -> it.getPlatform() == null).findFirst().map(Placement::getCategory).orElse(null);
		combo.select(place == null ? 0 : theory.getCategories().indexOf(place) + 1);
		long others = own.stream().filter(it -> it.getPlatform() != null).count();
		((GridData) exceptions.getLayoutData()).exclude = others == 0;
		exceptions.setVisible(others > 0);
		exceptions.setText(others == 0 ? "" : NLS.bind(TheoryMessages.exceptions, new Typography(labels.locale()).count(others)));
		exceptions.requestLayout();
	}
}
