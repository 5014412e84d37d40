// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;

/** A section of facts about an object of a study that follow from others: they are read and copied, not edited. */
public abstract class FactSection extends ModelSection {

	private final List<Row> rows = new ArrayList<>();
	private Composite body;
	private Map<String, String> facts = Map.of();

	/**
	 * Returns the facts of an object.
	 *
	 * @param part   where it is selected
	 * @param object of an open study
	 * @return texts by what they are called, in their order
	 */
	protected abstract Map<String, String> facts(IWorkbenchPart part, EObject object);

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		body = getWidgetFactory().createFlatFormComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 4).applyTo(body);
	}

	@Override
	public void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		refresh();
	}

	@Override
	public void refresh() {
		if (!isLive()) {
			return;
		}
		List<String> before = List.copyOf(facts.keySet());
		facts = new LinkedHashMap<>(facts(getPart(), object()));
		if (!before.equals(List.copyOf(facts.keySet()))) {
			rows.clear();
			Arrays.stream(body.getChildren()).forEach(Control::dispose);
			facts.keySet().forEach(it -> rows.add(new FactRow(body, getWidgetFactory(), it, () -> facts.getOrDefault(it, ""))));
		}
		rows.forEach(Row::refresh);
		fit(body);
	}
}
