// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.palier.ui.opening.NamedOpener;
import org.palier.ui.opening.RecentStudies;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessionListener;
import org.palier.ui.study.StudySessions;
import org.palier.ui.wizards.FileDrop;

/** The window: its size, bars and title, and the studies that it opens with. */
final class PalierWindowAdvisor extends WorkbenchWindowAdvisor {

	private final List<Path> asked;
	private final StudySessionListener retitle = this::retitle;

	PalierWindowAdvisor(IWorkbenchWindowConfigurer configurer, List<Path> asked) {
		super(configurer);
		this.asked = asked;
	}

	@Override
	public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
		return new PalierActionBarAdvisor(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
		configurer.setInitialSize(fitting(Display.getDefault().getPrimaryMonitor().getClientArea()));
		configurer.setShowCoolBar(true);
		configurer.setShowMenuBar(true);
		configurer.setShowStatusLine(true);
		configurer.setShowProgressIndicator(true);
		configurer.setShowPerspectiveBar(false);
		configurer.setTitle("Palier");
		Stream.of(FileDrop.transfers()).forEach(configurer::addEditorAreaTransfer);
		configurer.configureEditorAreaDropListener(new FileDrop(configurer.getWindow()));
	}

	/** A window wider than the screen would hide its own edge: views at the right and their buttons. */
	static Point fitting(Rectangle screen) {
		return new Point(Math.min(1440, screen.width), Math.min(900, screen.height));
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		new FileDrop(window).install();
		new FoldedViews(window).install();
		new UndoNames(window).install();
		new KeyboardKeeper(window).install();
		sessions(window).addListener(retitle);
		new NamedOpener(window).openAtStart(asked);
		retitle();
	}

	/** Shows the Welcome page at the first start, unless there is something to be seen. */
	@Override
	public void openIntro() {
		if (asked.isEmpty() && new RecentStudies().present().isEmpty()) {
			super.openIntro();
		}
	}

	@Override
	public void dispose() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		StudySessions sessions = window == null ? null : sessions(window);
		if (sessions != null) {
			sessions.removeListener(retitle);
		}
	}

	private void retitle() {
		String names = sessions(getWindowConfigurer().getWindow()).sessions().stream().map(StudySession::name)
				.collect(Collectors.joining(", "));
		getWindowConfigurer().setTitle(names.isEmpty() ? "Palier" : names + " – Palier");
	}

	private static StudySessions sessions(IWorkbenchWindow window) {
		return window.getService(StudySessions.class);
	}
}
