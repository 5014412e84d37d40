// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.util.List;

import org.eclipse.jface.action.LegacyActionTools;
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
import org.palier.extensions.Contribution.Usable;
import org.palier.ui.pyramid.scene.PyramidMessages;

/** The section in the properties of a pyramid for its layout and for the marks on its tokens. */
public final class PictureSection extends AbstractPropertySection {

	private PyramidEditor editor;
	private List<Usable<String>> views = List.of();
	private CCombo view;
	private Composite marks;

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage page) {
		super.createControls(parent, page);
		Composite body = getWidgetFactory().createFlatFormComposite(parent);
		// One above the other: the view of properties is narrow.
		GridLayoutFactory.swtDefaults().margins(8, 8).spacing(0, 4).applyTo(body);
		getWidgetFactory().createLabel(body, PyramidMessages.view);
		view = getWidgetFactory().createCCombo(body, SWT.READ_ONLY | SWT.BORDER | SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(view);
		view.addListener(SWT.Selection, event -> editor.showView(views.get(view.getSelectionIndex()).plugin().id()));
		GridDataFactory.fillDefaults().indent(0, 8).applyTo(getWidgetFactory().createLabel(body, PyramidMessages.marks));
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
		view.setItems(views.stream().map(Usable::name).toArray(String[]::new));
		views.stream().filter(it -> editor.choice().isViewShown(it.plugin().id())).findFirst()
				.ifPresent(it -> view.select(views.indexOf(it)));
		for (Control old : marks.getChildren()) {
			old.dispose();
		}
		for (Usable<String> decoration : editor.choice().decorations()) {
			String id = decoration.plugin().id();
			// not by the factory, which paints it white in dark colours too
			var mark = new Button(marks, SWT.CHECK | SWT.WRAP);
			mark.setText(LegacyActionTools.escapeMnemonics(decoration.name()));
			GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(mark);
			mark.setSelection(editor.choice().isMarkShown(id));
			mark.addListener(SWT.Selection, event -> editor.showMark(id, mark.getSelection()));
		}
		marks.getParent().layout(true, true);
	}
}
