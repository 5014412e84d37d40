// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.palier.core.layout.PyramidView;
import org.palier.core.layout.TokenDecoration;

/** In the properties of a pyramid as a whole: how it is laid out, and what marks its tokens. */
public final class PictureSection extends AbstractPropertySection {

	private PyramidEditor editor;
	private List<PyramidView> views = List.of();
	private CCombo view;
	private Composite marks;

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		Composite body = getWidgetFactory().createFlatFormComposite(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 8).spacing(12, 8).applyTo(body);
		getWidgetFactory().createLabel(body, PyramidMessages.view);
		view = getWidgetFactory().createCCombo(body, SWT.READ_ONLY | SWT.BORDER | SWT.FLAT);
		GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(view);
		view.addListener(SWT.Selection, event -> editor.show(views.get(view.getSelectionIndex())));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3)
				.applyTo(getWidgetFactory().createLabel(body, PyramidMessages.marks));
		marks = getWidgetFactory().createComposite(body);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(marks);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(marks);
	}

	@Override
	public void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		editor = part instanceof PyramidEditor pyramid ? pyramid : null;
	}

	@Override
	public void refresh() {
		if (editor == null) {
			return;
		}
		views = editor.choice().views();
		String[] names = views.stream().map(it -> it.name().in(editor.scene().locale())).toArray(String[]::new);
		view.setItems(names);
		views.stream().filter(editor.choice()::isShown).findFirst().ifPresent(it -> view.select(views.indexOf(it)));
		for (Control old : marks.getChildren()) {
			old.dispose();
		}
		for (TokenDecoration decoration : editor.choice().decorations()) {
			Button mark = getWidgetFactory().createButton(marks, decoration.name().in(editor.scene().locale()), SWT.CHECK);
			mark.setSelection(editor.choice().isShown(decoration));
			mark.addListener(SWT.Selection, event -> editor.show(decoration, mark.getSelection()));
		}
		marks.getParent().layout(true, true);
	}
}
