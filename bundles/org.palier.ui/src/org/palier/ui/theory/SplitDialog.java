// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.palier.core.text.Bilingual;
import org.palier.core.theory.CodebookChange;
import org.palier.core.theory.UsageSplit;
import org.palier.model.Platform;
import org.palier.model.Usage;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.StudySession;

/** Asks for the new usages of a split and which platforms follow them, and shows beforehand what that recodes. */
final class SplitDialog extends TitleAreaDialog {

	private record Part(Text fr, Text en) {
		Bilingual name() {
			return new Bilingual(fr.getText().strip(), en.getText().strip());
		}
	}

	private final StudySession session;
	private final Usage usage;
	private final List<Part> parts = new ArrayList<>();
	private final Map<Platform, Combo> platforms = new LinkedHashMap<>();
	private Composite names;
	private ChangePreview preview;
	private UsageSplit change;

	SplitDialog(Shell parent, StudySession session, Usage usage) {
		super(parent);
		this.session = session;
		this.usage = usage;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(TheoryMessages.splitTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(TheoryMessages.splitOf, ModelLabels.ofWorkbench().text(usage)));
		setMessage(TheoryMessages.splitMessage);
		var body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(body);
		names = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(10, 4).applyTo(names);
		new Label(names, SWT.NONE).setText(TheoryMessages.splitNameFr);
		new Label(names, SWT.NONE).setText(TheoryMessages.splitNameEn);
		part();
		var another = new Button(body, SWT.PUSH);
		another.setText(TheoryMessages.splitAnother);
		another.addListener(SWT.Selection, event -> {
			part();
			body.layout(true, true);
			update();
		});
		platforms(body);
		preview = new ChangePreview(body, session, 1);
		return body;
	}

	private void part() {
		var part = new Part(new Text(names, SWT.BORDER), new Text(names, SWT.BORDER));
		for (Text text : List.of(part.fr(), part.en())) {
			GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(text);
			text.addListener(SWT.Modify, event -> update());
		}
		parts.add(part);
	}

	private void platforms(Composite body) {
		var label = new Label(body, SWT.WRAP);
		label.setText(TheoryMessages.splitPlatforms);
		GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(label);
		var scroll = new ScrolledComposite(body, SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(500, 150).applyTo(scroll);
		var list = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(10, 4).applyTo(list);
		for (Platform platform : session.study().getPlatforms()) {
			new Label(list, SWT.NONE).setText(ModelLabels.ofWorkbench().text(platform));
			var combo = new Combo(list, SWT.READ_ONLY);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
			combo.addListener(SWT.Selection, event -> update());
			platforms.put(platform, combo);
		}
		scroll.setContent(list);
		scroll.setExpandHorizontal(true);
		list.setSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, TheoryMessages.splitDo, true);
		createButton(parent, IDialogConstants.CANCEL_ID, TheoryMessages.cancel, false);
		update();
	}

	private void update() {
		List<Bilingual> named = parts.stream().map(Part::name).filter(it -> !it.isEmpty()).toList();
		String[] choices = Stream.concat(Stream.of(ModelLabels.ofWorkbench().text(usage)),
				named.stream().map(it -> it.in(java.util.Locale.getDefault()))).toArray(String[]::new);
		Map<Platform, Integer> follow = new LinkedHashMap<>();
		platforms.forEach((platform, combo) -> {
			int before = Math.max(0, combo.getSelectionIndex());
			if (!List.of(combo.getItems()).equals(List.of(choices))) {
				combo.setItems(choices);
				combo.select(before < choices.length ? before : 0);
			}
			if (combo.getSelectionIndex() > 0) {
				follow.put(platform, combo.getSelectionIndex() - 1);
			}
		});
		change = named.isEmpty() ? null : new UsageSplit(session.study(), usage, named, follow);
		preview.show(change);
		setMessage(change == null ? TheoryMessages.splitNone : TheoryMessages.splitMessage);
		getButton(IDialogConstants.OK_ID).setEnabled(change != null);
	}

	/** What was asked for. */
	CodebookChange change() {
		return change;
	}
}
