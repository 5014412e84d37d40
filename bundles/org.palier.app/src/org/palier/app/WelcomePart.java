// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.util.List;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IntroPart;
import org.palier.ui.opening.RecentStudies;
import org.palier.ui.opening.StudyOpener;

/**
 * The page that a first start shows, and Help > Welcome: what to do first, the studies of last time, what to read.
 * It makes room for whatever opens, see {@link org.palier.ui.opening.WelcomePage}.
 */
public final class WelcomePart extends IntroPart {

	private static final int WIDTH = 860;
	private static final int RIGHT = 260;

	private WelcomeTasks tasks;
	private WelcomeType type;
	private ScrolledComposite scroll;
	private Link first;

	@Override
	public void createPartControl(Composite parent) {
		IWorkbenchWindow window = getIntroSite().getWorkbenchWindow();
		tasks = new WelcomeTasks(window);
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		type = new WelcomeType(scroll);
		var page = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(28, 28).applyTo(page);
		var column = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(false).spacing(36, 22).applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(column);
		head(column);
		steps(column);
		aside(column, window);
		scroll.setContent(page);
		scroll.addListener(SWT.Resize, event -> scroll.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT)));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(scroll, "org.palier.help.welcome");
	}

	private void head(Composite parent) {
		var head = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(22, 4).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(head);
		var mark = new PyramidMark(head);
		GridDataFactory.fillDefaults().span(1, 2).hint(PyramidMark.WIDTH, PyramidMark.HEIGHT).applyTo(mark.control());
		Label name = label(head, AppMessages.welcomeName, 0);
		name.setFont(type.display());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).grab(true, true).applyTo(name);
		Label lead = label(head, AppMessages.welcomeLead, WIDTH - PyramidMark.WIDTH - 30);
		lead.setFont(type.lead());
	}

	private void steps(Composite parent) {
		var steps = group(parent, AppMessages.welcomeFirst, WIDTH - RIGHT - 36);
		int number = 0;
		for (WelcomeTasks.Task task : tasks.first()) {
			number++;
			var line = new Composite(steps, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(line);
			GridDataFactory.fillDefaults().grab(true, false).indent(0, number == 1 ? 4 : 10).applyTo(line);
			Label figure = label(line, Integer.toString(number), 0);
			figure.setFont(type.figure());
			GridDataFactory.fillDefaults().span(1, 2).hint(24, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(figure);
			Link link = link(line, task.title(), task.action());
			link.setFont(type.task());
			first = first == null ? link : first;
			label(line, task.words(), WIDTH - RIGHT - 80);
		}
	}

	private void aside(Composite parent, IWorkbenchWindow window) {
		var aside = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 22).applyTo(aside);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(RIGHT, SWT.DEFAULT).applyTo(aside);
		var recent = group(aside, AppMessages.welcomeRecent, RIGHT);
		List<RecentStudies.Recent> studies = new RecentStudies().all();
		for (RecentStudies.Recent study : studies) {
			if (study.isPresent()) {
				link(recent, study.title(), () -> new StudyOpener(window).open(study.folder())).setToolTipText(study.folder().toString());
			} else {
				gone(recent, study);
			}
		}
		if (studies.isEmpty()) {
			label(recent, AppMessages.welcomeNoRecent, RIGHT);
		}
		var reading = group(aside, AppMessages.welcomeRead, RIGHT);
		for (WelcomeTasks.Task task : tasks.reading()) {
			link(reading, task.title(), task.action());
		}
	}

	/** A study that was moved or deleted since: it can be taken off the list. */
	private void gone(Composite parent, RecentStudies.Recent study) {
		var line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
		Label title = label(line, study.title(), 0);
		title.setEnabled(false);
		title.setToolTipText(NLS.bind(AppMessages.welcomeGone, study.folder()));
		link(line, AppMessages.welcomeForget, () -> {
			new RecentStudies().forget(study.folder());
			line.dispose();
			parent.getParent().requestLayout();
		}).setToolTipText(NLS.bind(AppMessages.welcomeGone, study.folder()));
	}

	private Composite group(Composite parent, String title, int width) {
		var group = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(group);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(width, SWT.DEFAULT).applyTo(group);
		label(group, title, width).setFont(type.heading());
		return group;
	}

	private static Label label(Composite parent, String text, int width) {
		var label = new Label(parent, SWT.WRAP);
		// An ampersand would mark a key.
		label.setText(LegacyActionTools.escapeMnemonics(text));
		if (width > 0) {
			GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(label);
		}
		return label;
	}

	private static Link link(Composite parent, String text, Runnable action) {
		var link = new Link(parent, SWT.NONE);
		link.setText("<a>" + LegacyActionTools.escapeMnemonics(text) + "</a>");
		// Later: what opens closes this page, and GTK gives no keyboard to a dialog that opens while a control that goes still has the mouse.
		link.addListener(SWT.Selection, event -> link.getDisplay().asyncExec(action));
		return link;
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		scroll.getParent().layout();
	}

	@Override
	public void setFocus() {
		first.setFocus();
	}
}
