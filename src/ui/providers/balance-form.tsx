import { useState } from 'preact/hooks';
import { type Schemas, useDesk } from '../desk.ts';
import { Problem } from '../parts/notice.tsx';
import { useAction } from '../use-action.ts';

interface BalanceFormProps {
  readonly account: Schemas['Account'];
  /** Told when the balance was set. */
  readonly onChange: () => void;
}

/** Sets what is left in a wallet. What is no amount is said by the emulator, in its words. */
export function BalanceForm({ account: { provider, account, currency }, onChange }: BalanceFormProps) {
  const { client } = useDesk();
  const [amount, setAmount] = useState('');
  const setting = useAction(async () => {
    const { balance } = await client.setBalance({ path: { provider, account }, body: { balance: amount.trim() } });
    setAmount('');
    onChange();
    return `The balance of ${account} is ${balance} ${currency}`;
  });
  return (
    <form
      class="balance-form"
      onSubmit={(event) => {
        event.preventDefault();
        setting.run();
      }}
    >
      <input
        aria-label={`New balance of ${account}, in ${currency}`}
        placeholder="New balance"
        inputMode="decimal"
        autocomplete="off"
        required
        value={amount}
        onInput={({ currentTarget }) => setAmount(currentTarget.value)}
      />
      <button type="submit" aria-disabled={setting.isRunning}>
        Set
      </button>
      <Problem text={setting.problem} />
    </form>
  );
}
