// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.properties;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.tabbed.ITypeMapper;

/** Lets sections be chosen by the model object that a selected thing stands for, e.g. an edit part. */
public final class ModelTypeMapper implements ITypeMapper {

	@Override
	public Class<?> mapType(Object selected) {
		EObject object = Adapters.adapt(selected, EObject.class);
		return object == null ? selected.getClass() : object.getClass();
	}
}
