/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.palier.model.Coder;
import org.palier.model.PalierPackage;
import org.palier.model.PresenceCoding;
import org.palier.model.Usage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Presence Coding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.PresenceCodingImpl#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.palier.model.impl.PresenceCodingImpl#getCodedOn <em>Coded On</em>}</li>
 *   <li>{@link org.palier.model.impl.PresenceCodingImpl#getUsages <em>Usages</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PresenceCodingImpl extends MinimalEObjectImpl.Container implements PresenceCoding {
	/**
	 * The cached value of the '{@link #getCoder() <em>Coder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoder()
	 * @generated
	 * @ordered
	 */
	protected Coder coder;

	/**
	 * The default value of the '{@link #getCodedOn() <em>Coded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CODED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCodedOn() <em>Coded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate codedOn = CODED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUsages() <em>Usages</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsages()
	 * @generated
	 * @ordered
	 */
	protected EList<Usage> usages;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PresenceCodingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.PRESENCE_CODING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coder getCoder() {
		return coder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoder(Coder newCoder) {
		Coder oldCoder = coder;
		coder = newCoder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PRESENCE_CODING__CODER, oldCoder, coder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCodedOn() {
		return codedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCodedOn(LocalDate newCodedOn) {
		LocalDate oldCodedOn = codedOn;
		codedOn = newCodedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.PRESENCE_CODING__CODED_ON, oldCodedOn, codedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Usage> getUsages() {
		if (usages == null) {
			usages = new EObjectEList<Usage>(Usage.class, this, PalierPackage.PRESENCE_CODING__USAGES);
		}
		return usages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.PRESENCE_CODING__CODER:
				return getCoder();
			case PalierPackage.PRESENCE_CODING__CODED_ON:
				return getCodedOn();
			case PalierPackage.PRESENCE_CODING__USAGES:
				return getUsages();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.PRESENCE_CODING__CODER:
				setCoder((Coder)newValue);
				return;
			case PalierPackage.PRESENCE_CODING__CODED_ON:
				setCodedOn((LocalDate)newValue);
				return;
			case PalierPackage.PRESENCE_CODING__USAGES:
				getUsages().clear();
				getUsages().addAll((Collection<? extends Usage>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.PRESENCE_CODING__CODER:
				setCoder((Coder)null);
				return;
			case PalierPackage.PRESENCE_CODING__CODED_ON:
				setCodedOn(CODED_ON_EDEFAULT);
				return;
			case PalierPackage.PRESENCE_CODING__USAGES:
				getUsages().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.PRESENCE_CODING__CODER:
				return coder != null;
			case PalierPackage.PRESENCE_CODING__CODED_ON:
				return CODED_ON_EDEFAULT == null ? codedOn != null : !CODED_ON_EDEFAULT.equals(codedOn);
			case PalierPackage.PRESENCE_CODING__USAGES:
				return usages != null && !usages.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (codedOn: ");
		result.append(codedOn);
		result.append(')');
		return result.toString();
	}

} //PresenceCodingImpl
