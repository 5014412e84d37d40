/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ranked Objective</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An objective and the place that an interview gives it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.RankedObjective#getObjective <em>Objective</em>}</li>
 *   <li>{@link org.palier.model.RankedObjective#getPlace <em>Place</em>}</li>
 *   <li>{@link org.palier.model.RankedObjective#getPassages <em>Passages</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getRankedObjective()
 * @model
 * @generated
 */
public interface RankedObjective extends EObject {
	/**
	 * Returns the value of the '<em><b>Objective</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The objective.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objective</em>' reference.
	 * @see #setObjective(Objective)
	 * @see org.palier.model.PalierPackage#getRankedObjective_Objective()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Objective getObjective();

	/**
	 * Sets the value of the '{@link org.palier.model.RankedObjective#getObjective <em>Objective</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objective</em>' reference.
	 * @see #getObjective()
	 * @generated
	 */
	void setObjective(Objective value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From 1, the most important; objectives of one place tie, and the next place is left out for each: 1, 2, 2, 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(int)
	 * @see org.palier.model.PalierPackage#getRankedObjective_Place()
	 * @model
	 * @generated
	 */
	int getPlace();

	/**
	 * Sets the value of the '{@link org.palier.model.RankedObjective#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(int value);

	/**
	 * Returns the value of the '<em><b>Passages</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Passage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Passages</em>' reference list.
	 * @see org.palier.model.PalierPackage#getRankedObjective_Passages()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Passage> getPassages();

} // RankedObjective
