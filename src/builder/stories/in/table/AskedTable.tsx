import { useEffect, useState } from 'preact/hooks';
import type { Spreadsheet } from '../../../../import/spreadsheets/spreadsheet.ts';
import { useDesk } from '../../../desk.ts';
import { notLoaded } from '../../../not-loaded.ts';
import type { TableDialog } from './TableDialog.tsx';

interface Props {
  readonly spreadsheet: Spreadsheet | undefined;
  readonly onDone: () => void;
}

/** The dialog that asks about a table, loaded when there is one. */
export function AskedTable({ spreadsheet, onDone }: Props) {
  const { complain } = useDesk();
  const [Dialog, setDialog] = useState<typeof TableDialog>();
  const isAsked = spreadsheet !== undefined;
  useEffect(() => {
    if (isAsked)
      import('./TableDialog.tsx').then(
        (part) => setDialog(() => part.TableDialog),
        () => complain(notLoaded),
      );
  }, [isAsked]);
  return Dialog && spreadsheet ? <Dialog {...{ spreadsheet, onDone }} /> : null;
}
