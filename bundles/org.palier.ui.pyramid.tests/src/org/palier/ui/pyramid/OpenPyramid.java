// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.palier.ui.opening.WelcomePage;
import org.palier.ui.pyramid.parts.BandPart;
import org.palier.ui.pyramid.parts.LayoutPart;
import org.palier.ui.pyramid.parts.TokenPart;
import org.palier.ui.study.StudyEditorInput;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.ui.testing.Screen;

/** The editor open on the invented study in the running workbench, and a hand on mouse and keys. Close it. */
final class OpenPyramid implements AutoCloseable {

	private final StudySessions sessions = PlatformUI.getWorkbench().getService(StudySessions.class);
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	final StudySession session;
	final PyramidEditor editor;

	OpenPyramid(Path folder) throws IOException, PartInitException {
		this(folder, "chang_kannan");
	}

	OpenPyramid(Path folder, String theory) throws IOException, PartInitException {
		InventedStudy.in(folder);
		session = sessions.open(folder);
		WelcomePage.close(page.getWorkbenchWindow());
		editor = (PyramidEditor) page.openEditor(new StudyEditorInput(session, theory, "Pyramid"), PyramidEditor.ID);
		settle();
	}

	TokenPart token(String usage, String platform) {
		return LayoutParts.in(editor.viewer()).filter(TokenPart.class::isInstance).map(TokenPart.class::cast)
				.filter(it -> it.token().usageId().equals(usage) && it.token().platformId().equals(platform)).findFirst().orElseThrow();
	}

	BandPart band(String level) {
		return LayoutParts.in(editor.viewer()).filter(BandPart.class::isInstance).map(BandPart.class::cast)
				.filter(it -> it.band().levelId().equals(level)).findFirst().orElseThrow();
	}

	/** Level of a usage on a platform, from the study's view. */
	int level(String usage, String platform) {
		var view = session.view();
		int u = view.usages().stream().map(it -> it.id()).toList().indexOf(usage);
		int p = view.platforms().stream().map(it -> it.id()).toList().indexOf(platform);
		return view.theories().stream().filter(it -> it.id().equals("chang_kannan")).findFirst().orElseThrow().categoryOf(u, p);
	}

	/** Presses the left button on a token and moves to a band, with modifier keys held. */
	void dragTo(TokenPart token, BandPart band, int modifiers) {
		Point from = middle(token);
		Point to = middle(band);
		mouse(SWT.MouseDown, from, modifiers, 0);
		for (int step = 1; step <= 8; step++) {
			mouse(SWT.MouseMove, new Point(from.x + (to.x - from.x) * step / 8, from.y + (to.y - from.y) * step / 8),
					modifiers | SWT.BUTTON1, 0);
		}
	}

	void drop(BandPart band, int modifiers) {
		mouse(SWT.MouseUp, middle(band), modifiers | SWT.BUTTON1, 0);
	}

	void key(int code, char character, int modifiers) {
		var event = new Event();
		event.keyCode = code;
		event.character = character;
		event.stateMask = modifiers;
		control().notifyListeners(SWT.KeyDown, event);
		settle();
	}

	void mouse(int type, Point at, int state, int wheel) {
		var event = new Event();
		event.x = at.x;
		event.y = at.y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.count = wheel;
		event.stateMask = state;
		control().notifyListeners(type, event);
		settle();
	}

	/** In the coordinates of the canvas. A band's own middle may be covered by a token: near its lower edge it is free. */
	Point middle(LayoutPart<?> part) {
		Rectangle bounds = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		return part instanceof BandPart ? new Point(bounds.getCenter().x, bounds.bottom() - 4) : bounds.getCenter();
	}

	Control control() {
		return editor.viewer().getControl();
	}

	/** What is on the screen, in a file among the build's results. */
	Path picture(Control of, String name) throws IOException {
		settle();
		var size = of.getSize();
		var image = new Image(of.getDisplay(), size.x, size.y);
		var gc = new GC(image);
		of.print(gc);
		gc.dispose();
		var loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		Path file = pictures().resolve(name + ".png");
		loader.save(file.toString(), SWT.IMAGE_PNG);
		return file;
	}

	static Path pictures() throws IOException {
		return Files.createDirectories(Path.of(System.getProperty("palier.root", "."), "bundles/org.palier.ui.pyramid.tests/target/pictures"));
	}

	static void settle() {
		new Screen(Display.getCurrent()).pause(150);
	}

	@Override
	public void close() {
		page.closeEditor(editor, false);
		sessions.close(session);
		settle();
	}
}
