/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Adoption Curve</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The share of agencies that could adopt a platform and have done so at the moment that the scenario shows.
 * <!-- end-model-doc -->
 *
 *
 * @see org.palier.model.PalierPackage#getAdoptionCurve()
 * @model abstract="true"
 * @generated
 */
public interface AdoptionCurve extends EObject {
} // AdoptionCurve
