// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.sets;

import java.util.Set;

import org.eclipse.core.runtime.IAdapterFactory;
import org.palier.model.CodingSet;
import org.palier.model.PalierPackage;
import org.palier.ui.properties.EditedElsewhere;

/** Leaves the draw of a coding set out of the general section, because {@link SetSection} shows it. */
public final class SetFeatures implements IAdapterFactory {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;
	private static final EditedElsewhere OF_SETS = new EditedElsewhere(Set.of(MODEL.getCodingSet_Purpose(), MODEL.getCodingSet_DrawnOn(),
			MODEL.getCodingSet_Seed(), MODEL.getCodingSet_Size(), MODEL.getCodingSet_Targeted(), MODEL.getCodingSet_Targeting(),
			MODEL.getCodingSet_Frame(), MODEL.getCodingSet_FramePosts(), MODEL.getCodingSet_Strata(), MODEL.getCodingSet_Allocation(),
			MODEL.getCodingSet_Variance(), MODEL.getCodingSet_Agencies(), MODEL.getCodingSet_FrameAgencies(), MODEL.getCodingSet_Overlap(),
			MODEL.getCodingSet_Facets(), MODEL.getCodingSet_Suggestions(), MODEL.getCodingSet_Identified(), MODEL.getCodingSet_ClosedOn()));

	@Override
	public <T> T getAdapter(Object thing, Class<T> type) {
		return type.cast(thing instanceof CodingSet ? OF_SETS : null);
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { EditedElsewhere.class };
	}
}
