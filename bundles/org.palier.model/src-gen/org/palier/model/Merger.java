/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Merger</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Agencies become one: present where one of them was, with the posts of all. Concerns the agencies named, whatever the filter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Merger#getAgencies <em>Agencies</em>}</li>
 *   <li>{@link org.palier.model.Merger#getInto <em>Into</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getMerger()
 * @model
 * @generated
 */
public interface Merger extends ScenarioChange {
	/**
	 * Returns the value of the '<em><b>Agencies</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Agency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Those that end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agencies</em>' reference list.
	 * @see org.palier.model.PalierPackage#getMerger_Agencies()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Agency> getAgencies();

	/**
	 * Returns the value of the '<em><b>Into</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one that goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Into</em>' reference.
	 * @see #setInto(Agency)
	 * @see org.palier.model.PalierPackage#getMerger_Into()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Agency getInto();

	/**
	 * Sets the value of the '{@link org.palier.model.Merger#getInto <em>Into</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Into</em>' reference.
	 * @see #getInto()
	 * @generated
	 */
	void setInto(Agency value);

} // Merger
