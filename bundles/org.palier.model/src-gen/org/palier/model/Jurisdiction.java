/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Jurisdiction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A government whose agencies are counted together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Jurisdiction#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.Jurisdiction#getAgencies <em>Agencies</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getJurisdiction()
 * @model
 * @generated
 */
public interface Jurisdiction extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What readers see, in French and English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(LocalizedText)
	 * @see org.palier.model.PalierPackage#getJurisdiction_Name()
	 * @model containment="true" required="true"
	 * @generated
	 */
	LocalizedText getName();

	/**
	 * Sets the value of the '{@link org.palier.model.Jurisdiction#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Agencies</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Agency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its agencies, in order of their ids.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agencies</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getJurisdiction_Agencies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Agency> getAgencies();

} // Jurisdiction
