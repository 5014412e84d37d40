// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.theory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.palier.codebook.theory.CodebookChange;
import org.palier.ground.text.Bilingual;
import org.palier.model.Category;
import org.palier.model.Identified;
import org.palier.model.Usage;
import org.palier.ui.labels.ModelLabels;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;

/** Asks for the parts of a usage or category and what follows them, and shows beforehand what that recodes. */
final class SplitDialog extends TitleAreaDialog {

	private record Part(Text fr, Text en) {
		Bilingual name() {
			return new Bilingual(fr.getText().strip(), en.getText().strip());
		}
	}

	private final StudySession session;
	private final Identified thing;
	private final List<Part> parts = new ArrayList<>();
	private Composite names;
	private SplitLines lines;
	private ChangePreview preview;
	private CodebookChange change;

	/** @param thing a usage or a category of the study */
	SplitDialog(Shell parent, StudySession session, Identified thing) {
		super(parent);
		this.session = session;
		this.thing = thing;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(thing instanceof Usage ? TheoryMessages.splitTitle : TheoryMessages.splitCategoryTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(TheoryMessages.splitOf, ModelLabels.ofWorkbench().text(thing)));
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
		lines = thing instanceof Category category ? SplitLines.ofPlacements(body, session.study(), category, this::update)
				: SplitLines.ofCodings(body, session.study(), (Usage) thing, this::update);
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

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, TheoryMessages.splitDo, true);
		createButton(parent, IDialogConstants.CANCEL_ID, TheoryMessages.cancel, false);
		update();
	}

	private void update() {
		List<Bilingual> named = parts.stream().map(Part::name).filter(it -> !it.isEmpty()).toList();
		lines.offer(Stream.concat(Stream.of(ModelLabels.ofWorkbench().text(thing)),
				named.stream().map(it -> it.in(Locale.getDefault()))).toList());
		change = named.isEmpty() ? null : lines.split(named);
		preview.show(change);
		boolean waits = session.posts() instanceof StudyPosts.Counting && lines.needCountedPosts();
		setMessage(change != null ? waits ? TheoryMessages.postsCounting
				: thing instanceof Usage ? TheoryMessages.splitMessage : TheoryMessages.splitCategoryMessage
				: thing instanceof Usage ? TheoryMessages.splitNone : TheoryMessages.splitCategoryNone);
		getButton(IDialogConstants.OK_ID).setEnabled(change != null && !waits);
	}

	/** What was asked for. */
	CodebookChange change() {
		return change;
	}

	/** The preview, for tests. */
	String previewed() {
		return preview.text();
	}

	/** What follows which part, for tests. */
	SplitLines lines() {
		return lines;
	}
}
