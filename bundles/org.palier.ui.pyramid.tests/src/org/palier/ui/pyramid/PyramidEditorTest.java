// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.model.Category;
import org.palier.model.Usage;
import org.palier.model.file.StudyFile;
import org.palier.ui.pyramid.parts.TokenPart;

/** In the real workbench, with the mouse and key events of SWT. */
class PyramidEditorTest {

	private static final int COMMUNICATION = 0;
	private static final int INTERACTION = 1;

	@TempDir
	Path folder;
	private OpenPyramid open;

	@BeforeEach
	void open() throws Exception {
		open = new OpenPyramid(folder);
		((ZoomManager) open.editor.getAdapter(ZoomManager.class)).setZoom(1);
		OpenPyramid.settle();
	}

	@AfterEach
	void close() {
		open.close();
	}

	@Test
	void dragMovesAUsageOnEveryPlatformAndUndoPutsItBack() throws Exception {
		open.dragTo(open.token("news_release", "twitter"), open.band("interaction"), SWT.NONE);
		assertThat(open.band("interaction").figure().isMarked()).as("target shown while dragging").isTrue();
		open.picture(open.control(), "drag");
		open.drop(open.band("interaction"), SWT.NONE);
		assertThat(open.level("news_release", "twitter")).isEqualTo(INTERACTION);
		assertThat(open.level("news_release", "facebook")).isEqualTo(INTERACTION);
		assertThat(open.editor.isDirty()).isTrue();
		assertThat(open.token("news_release", "twitter").getParent()).isSameAs(open.band("interaction"));
		assertThat(open.editor.viewer().getSelectedEditParts()).as("still chosen")
				.isEqualTo(List.of(open.token("news_release", "twitter")));
		open.editor.actions().undo().run();
		assertThat(open.level("news_release", "twitter")).isEqualTo(COMMUNICATION);
		assertThat(open.editor.isDirty()).isFalse();
		open.editor.actions().redo().run();
		assertThat(open.level("news_release", "facebook")).isEqualTo(INTERACTION);
	}

	@Test
	void dragWithCtrlMovesOnOnePlatformOnly() {
		open.dragTo(open.token("news_release", "twitter"), open.band("interaction"), SWT.MOD1);
		open.drop(open.band("interaction"), SWT.MOD1);
		assertThat(open.level("news_release", "twitter")).isEqualTo(INTERACTION);
		assertThat(open.level("news_release", "facebook")).isEqualTo(COMMUNICATION);
	}

	@Test
	void dropOnTheTrayUnplacesAndDropOnItsOwnLevelChangesNothing() {
		((ZoomManager) open.editor.getAdapter(ZoomManager.class)).setZoomAsText(ZoomManager.FIT_ALL);
		OpenPyramid.settle();
		open.dragTo(open.token("alert", "twitter"), open.band("communication"), SWT.NONE);
		open.drop(open.band("communication"), SWT.NONE);
		assertThat(open.editor.isDirty()).isFalse();
		open.dragTo(open.token("alert", "twitter"), open.band(""), SWT.NONE);
		open.drop(open.band(""), SWT.NONE);
		assertThat(open.level("alert", "twitter")).isEqualTo(-1);
	}

	@Test
	void savesAndIsCleanAgain() throws Exception {
		open.editor.viewer().select(open.token("alert", "twitter"));
		open.key(SWT.ARROW_UP, '\0', SWT.ALT);
		assertThat(open.level("alert", "twitter")).isEqualTo(INTERACTION);
		assertThat(open.editor.isDirty()).isTrue();
		assertThat(open.editor.getSite().getPage().saveEditor(open.editor, false)).isTrue();
		assertThat(open.editor.isDirty()).isFalse();
		var saved = new StudyFile(folder.resolve("study.palier")).load();
		assertThat(saved.getTheories().get(0).getPlacements().stream().filter(it -> it.getUsage().getId().equals("alert"))
				.map(it -> it.getCategory().getId())).containsExactly("interaction");
	}

	@Test
	void keysGoFromTokenToTokenAndUnplace() {
		open.editor.viewer().select(open.token("news_release", "twitter"));
		open.key(SWT.ARROW_RIGHT, '\0', SWT.NONE);
		assertThat(open.editor.viewer().getSelectedEditParts()).isEqualTo(List.of(open.token("news_release", "facebook")));
		open.key(SWT.DEL, SWT.DEL, SWT.NONE);
		assertThat(open.level("news_release", "facebook")).isEqualTo(-1);
	}

	@Test
	void figuresLieWhereTheLayoutSays() {
		for (Object part : LayoutParts.in(open.editor.viewer()).filter(TokenPart.class::isInstance).toList()) {
			var token = ((TokenPart) part).token();
			Rectangle bounds = ((TokenPart) part).getFigure().getBounds();
			// The outline is half a pixel outside the pill on each side.
			assertThat((double) bounds.x).isCloseTo(token.x() - 0.5, within(1.0));
			assertThat((double) bounds.y).isCloseTo(token.y() - 0.5, within(1.0));
			assertThat((double) bounds.right()).isCloseTo(token.x() + token.width() + 0.5, within(1.0));
			assertThat((double) bounds.bottom()).isCloseTo(token.y() + token.height() + 0.5, within(1.0));
		}
		assertThat(open.band("service").getFigure().getBounds().bottom())
				.isCloseTo((int) open.band("service").band().bottom(), within(1));
	}

	@Test
	void labelIsRenamedInPlace() throws Exception {
		open.token("answer", "facebook").performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		OpenPyramid.settle();
		Text field = (Text) find((Composite) open.control(), Text.class);
		assertThat(field).isNotNull();
		assertThat(field.getText()).isEqualTo(open.token("answer", "facebook").token().label().text());
		open.picture(open.control(), "rename");
		field.setText("Reply");
		var enter = new Event();
		enter.detail = SWT.TRAVERSE_RETURN;
		enter.character = SWT.CR;
		enter.keyCode = SWT.CR;
		field.notifyListeners(SWT.DefaultSelection, enter);
		OpenPyramid.settle();
		assertThat(open.token("answer", "facebook").token().label().text()).isEqualTo("Reply");
		assertThat(open.token("answer", "twitter").token().label().text()).as("the same usage elsewhere").isEqualTo("Reply");
		open.editor.actions().undo().run();
		assertThat(open.token("answer", "facebook").token().label().text()).isNotEqualTo("Reply");
	}

	@Test
	void selectionAdaptsToTheStudysObjects() {
		assertThat(((Usage) open.token("answer", "facebook").getAdapter(Usage.class)).getId()).isEqualTo("answer");
		assertThat(((Category) open.band("service").getAdapter(Category.class)).getId()).isEqualTo("service");
		assertThat(open.band("").getAdapter(Category.class)).isNull();
	}

	@Test
	void zoomsByKeysAndFits() throws Exception {
		ZoomManager zoom = (ZoomManager) open.editor.getAdapter(ZoomManager.class);
		open.key('+', '+', SWT.MOD1);
		assertThat(zoom.getZoom()).isEqualTo(1.25);
		open.picture(open.control(), "zoom-125");
		open.key('0', '0', SWT.MOD1);
		assertThat(zoom.getZoom()).isEqualTo(1);
		zoom.setZoomAsText(ZoomManager.FIT_ALL);
		open.picture(open.control(), "zoom-fit");
		assertThat(open.middle(open.band("")).y).isLessThan(open.control().getSize().y);
	}

	@Test
	void outlineShowsTheWholeInSmall() throws Exception {
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		assertThat(open.editor.getAdapter(IContentOutlinePage.class)).isInstanceOf(PyramidOutline.class);
		var view = page.showView("org.eclipse.ui.views.ContentOutline");
		page.activate(open.editor);
		((ZoomManager) open.editor.getAdapter(ZoomManager.class)).setZoomAsText(ZoomManager.FIT_ALL);
		// The small picture is painted piece by piece.
		for (int i = 0; i < 10; i++) {
			OpenPyramid.settle();
		}
		open.picture(open.control().getShell(), "workbench");
		page.hideView(view);
	}

	@Test
	void picturesLeaveTheEditor() throws Exception {
		var export = open.editor.actions().export();
		Path pictures = OpenPyramid.pictures();
		export.png(pictures.resolve("export-1x.png"), 1);
		export.png(pictures.resolve("export-2x.png"), 2);
		export.svg(pictures.resolve("export.svg"));
		var data = new ImageData(pictures.resolve("export-2x.png").toString());
		assertThat(data.width).isEqualTo(2 * (int) Math.ceil(open.editor.scene().layout().width()));
		assertThat(Files.readString(pictures.resolve("export.svg"))).startsWith("<svg").contains("Open Sans");
		export.copy().run();
		var clipboard = new Clipboard(Display.getCurrent());
		assertThat(clipboard.getContents(TextTransfer.getInstance())).isEqualTo(open.editor.scene().layout().alt());
		clipboard.dispose();
	}

	@Test
	void everyUsageChosenGoesInOneStep() {
		open.editor.viewer().setSelection(new StructuredSelection(
				List.of(open.token("alert", "twitter"), open.token("advice", "facebook"))));
		open.key(SWT.ARROW_UP, '\0', SWT.ALT);
		assertThat(open.level("alert", "twitter")).isEqualTo(INTERACTION);
		assertThat(open.level("advice", "facebook")).isEqualTo(INTERACTION);
		open.editor.actions().undo().run();
		assertThat(open.level("alert", "twitter")).isEqualTo(COMMUNICATION);
		assertThat(open.level("advice", "facebook")).isEqualTo(COMMUNICATION);
	}

	private static Control find(Composite parent, Class<?> type) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				return child;
			}
		}
		return null;
	}
}
