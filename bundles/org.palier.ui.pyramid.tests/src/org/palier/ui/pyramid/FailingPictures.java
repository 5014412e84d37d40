// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pyramid;

import java.util.Map;

import org.eclipse.swt.widgets.Display;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;
import org.palier.pictures.PyramidLayout;
import org.palier.pictures.PyramidRequest;
import org.palier.pictures.PyramidView;
import org.palier.pictures.TokenDecoration;
import org.palier.pictures.TokenMark;

/** What a plug-in might contribute on a bad day; the fragment does so. */
public final class FailingPictures {

	/** Set once a class in here is made on the thread of menus; the check of plug-ins makes all, on a thread of its own. */
	static volatile boolean madeForMenus;

	private FailingPictures() {
	}

	/** Is made well and lays out nothing. */
	public static final class Composing implements PyramidView {

		/** Made by the registry. */
		public Composing() {
			madeForMenus |= Display.getCurrent() != null;
		}

		@Override
		public String id() {
			return "test.fails";
		}

		@Override
		public Bilingual name() {
			return Bilingual.same("Called otherwise by its class");
		}

		@Override
		public PyramidLayout compose(PyramidRequest request) {
			throw new IllegalStateException("ran out of paper");
		}
	}

	/** Cannot be made. */
	public static final class Unmade implements PyramidView {

		/** Fails. */
		public Unmade() {
			madeForMenus |= Display.getCurrent() != null;
			throw new IllegalStateException("has no pencil");
		}

		@Override
		public String id() {
			return "test.unmade";
		}

		@Override
		public Bilingual name() {
			return Bilingual.same("Unmade");
		}

		@Override
		public PyramidLayout compose(PyramidRequest request) {
			throw new UnsupportedOperationException();
		}
	}

	/** Cannot be made either. */
	public static final class UnmadeMarks implements TokenDecoration {

		/** Fails. */
		public UnmadeMarks() {
			madeForMenus |= Display.getCurrent() != null;
			throw new IllegalStateException("has no ink");
		}

		@Override
		public String id() {
			return "test.unmade_marks";
		}

		@Override
		public Bilingual name() {
			return Bilingual.same("Unmade");
		}

		@Override
		public Map<PyramidProfile.Token, TokenMark> marks(StudyView view, PyramidProfile profile) {
			throw new UnsupportedOperationException();
		}
	}
}
