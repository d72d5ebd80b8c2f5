// Made by `make bundle` from sources 613e7c28a3311c03; not to be edited.
var roiviz=(()=>{var $n=Object.defineProperty;var ie=Object.getOwnPropertyDescriptor;var oe=Object.getOwnPropertyNames;var ae=Object.prototype.hasOwnProperty;var ge=(e,n)=>{for(var A in n)$n(e,A,{get:n[A],enumerable:!0})},he=(e,n,A,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let r of oe(n))!ae.call(e,r)&&r!==A&&$n(e,r,{get:()=>n[r],enumerable:!(t=ie(n,r))||t.enumerable});return e};var Ie=e=>he($n({},"__esModule",{value:!0}),e);var vs={};ge(vs,{playLesson:()=>us});function _n(e){let n=e.map(nA),A=new Uint8ClampedArray(256*3);if(n.length<2)return A;for(let t=0;t<256;t+=1){let r=t/255*(n.length-1),s=Math.min(Math.floor(r),n.length-2);for(let i=0;i<3;i+=1)A[3*t+i]=n[s][i]+(n[s+1][i]-n[s][i])*(r-s)}return A}function nA(e){if(e.startsWith("#")){let r=e.length<7?[...e.slice(1,4)].map(i=>i+i).join(""):e.slice(1,7),s=Number.parseInt(r,16);return[s>>16,s>>8&255,s&255]}let[n,A,t]=e.match(/[\d.]+/g)??["255","255","255"];return[Number(n),Number(A),Number(t)]}function AA([e,n,A]){return .2126*Zn(e)+.7152*Zn(n)+.0722*Zn(A)}var Zn=e=>e/255<=.04045?e/255/12.92:((e/255+.055)/1.055)**2.4;function le(e,[n,A]){let t=ce(n,A)?A===0?0:.5:(e-n)/(A-n);return Math.max(0,Math.min(255,Math.round(t*255)))||0}var ce=(e,n)=>n-e<=2e-6*Math.max(Math.abs(e),Math.abs(n));function sn(e,n,A){let t=3*le(n,A);return[e[t],e[t+1],e[t+2]]}var on=([e,n,A])=>`rgb(${e} ${n} ${A})`,an=(e,n)=>AA(e)>.19?n.casing:n.mark;var de=.4,Ce=["surface","sunken","line","line-strong","text","muted","accent","focus","good","bad","warn","stage","stage-mark","mark","casing","box","highlight","clamped","discarded","footprint","label","label-text","casing-soft","casing-strong","halo","bin-line","grid","wash"],pe=["tiny","small","note"];function fe(e,n=()=>""){let A=n(e);if(A)return AA(nA(A))<de?"dark":"light";let{theme:t}=document.documentElement.dataset;return t==="light"||t==="dark"?t:matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function ue(e){let n=getComputedStyle(e),A=s=>n.getPropertyValue(`--rv-${s}`).trim(),t=s=>A(s).split(",").map(i=>i.trim()).filter(Boolean);return{...Object.fromEntries(Ce.map(s=>[s,A(s)])),font:n.fontFamily,mono:A("mono")||"monospace",sizes:Object.fromEntries(pe.map(s=>[s,A(`size-${s}`)])),categorical:t("categorical"),ramps:{sequential:_n(t("sequential")),diverging:_n(t("diverging"))}}}var yn=class{constructor(n,A){this.root=n,this.groundOf=A,this.colours=null}follow(){let n=fe(this.root,this.groundOf);return this.root.dataset.theme===n&&this.colours?!1:(this.root.dataset.theme=n,this.colours=ue(this.root),!0)}};var Qe=["scene","focus","feed","boxes","fresh","answers"],bn=class{constructor(n,A,t,r){this.root=n,this.scope=A,this.registry=t,this.theme=new yn(n,r),this.reading=null,this.part=null,this.cards=new Map,this.pending=new Set,this.observers=[],this.frame=0,this.offs=Qe.map(s=>A.on(s,()=>this.changed(s)))}update({columns:n,show:A,reading:t,page:r}){this.part=r,this.root.style.setProperty("--rv-columns",String(n??"")),this.root.toggleAttribute("data-columns",!!n),t===this.reading&&A.join()===[...this.cards.keys()].join()||this.show(A,t),this.all()}show(n,A){let t=n.filter(s=>!Object.hasOwn(this.registry,s));if(t.length)throw new Error(`show: want names of cards (${Object.keys(this.registry).join(", ")}), got ${t.join(", ")}`);this.clear(),this.reading=A;let r={scope:this.scope,reading:A,colours:()=>this.theme.colours,part:()=>this.part};for(let s of n){let i=this.registry[s](r);i.element.dataset.card=s,this.cards.set(s,i),i.watch&&this.watch(s,i.watch)}this.root.replaceChildren(...[...this.cards.values()].map(s=>s.element)),this.showLate()}watch(n,A){let t=new ResizeObserver(()=>{this.pending.add(n),this.schedule()});t.observe(A),this.observers.push(t)}clear(){for(let n of this.observers)n.disconnect();for(let n of this.cards.values())n.destroy?.();this.observers=[],this.cards.clear(),this.pending.clear()}all(){for(let n of this.cards.keys())this.pending.add(n);this.schedule()}changed(n){n==="fresh"&&this.showLate();for(let[A,t]of this.cards)(!t.topics||t.topics.includes(n))&&this.pending.add(A);this.schedule()}showLate(){let{fresh:n,live:A}=this.scope,t=A.complete&&!n.elsewhere;this.root.toggleAttribute("data-late",n.late);for(let{element:r,ofKernels:s}of this.cards.values())r.toggleAttribute("data-here",!!s&&t)}schedule(){!this.frame&&this.pending.size&&(this.frame=requestAnimationFrame(()=>this.flush()))}flush(){this.frame=0;let n=[...this.pending].map(r=>this.cards.get(r)).filter(r=>r!=null);this.pending.clear();let[A,t]=[!0,!1].map(r=>n.filter(s=>ve(s)===r));for(let r of[...t,...A])this.refresh(r)}refresh(n){let A=!!n.ofBoxes&&!this.scope.given(this.reading).length;n.element.toggleAttribute("data-none",A),A||n.update()}setTheme(){this.theme.follow()&&this.all()}destroy(){cancelAnimationFrame(this.frame);for(let n of this.offs)n();this.clear()}},ve=({watch:e})=>e?.firstElementChild?.localName==="canvas";var tA="WebAssembly";var An=(e,n,A)=>JSON.stringify([e,n,A]);function kn(e,n){let A=eA(e),t=null,r=i=>{if(t??=Ee(e.bin,A),!(i>=0&&i<A))return[];let o=t[i];return Array.from({length:t[i+1]-o},(a,g)=>o+g)},s=()=>{let i=Math.floor(e.bins[0]/2)*e.bins[1]+Math.floor(e.bins[1]/2);return r(i).length||!e.bin?.length?i:e.bin[0]};return Object.freeze({...e,place:n,samples_shown:e.positions?.shape[0]??0,samplesOf:r,defaultBin:s})}function Ee(e,n){let A=new Int32Array(n+1);for(let t of e??[])A[t+1]+=1;for(let t=0;t<n;t+=1)A[t+1]+=A[t];return A}var eA=({bins:e})=>e[0]*e[1];var U=e=>e.status!=="refused",gn=({device:e})=>e===tA;var me=["cx","cy","w","h","angle"],hn=(e,n)=>me.every(A=>e[A]===n[A]);var rA=80,Be=250,Sn=class{constructor(n){this.scope=n,this.late=!1,this.busy=!1,this.asking=!1,this.wasOld=!1,this.places="",this.movedAt=-1/0,this.newsAt=-1/0,this.timer=void 0,this.told="",n.on("boxes",()=>this.moved()),n.on("scene",()=>this.answered())}reset(){this.asking=!1,this.late=!1}isOld({box:n,frame:A}){let{editor:t}=this.scope;if(!t)return!1;let r=t.boxes.find(s=>s.id===n);return!r||!hn(r,A)}holds(n){return!this.isOld(n)&&(gn(n)?!this.isLate(n):this.rests)}isLate(n){return this.late&&(!gn(n)||this.elsewhere)}get elsewhere(){return this.busy&&!this.asking}get allHold(){return!this.anyOld&&this.rests}get rests(){return!this.late&&performance.now()-this.movedAt>=rA}get blink(){return this.scope.live.complete&&!this.elsewhere?Be:rA}get anyOld(){let{editor:n,served:A}=this.scope;return!n||!A.length?!1:this.busy||this.asking||A.some(t=>this.isOld(t))||n.boxes.some(t=>!A.some(r=>r.box===t.id))}moved(){let n=JSON.stringify(this.scope.editor?.boxes??[]);n!==this.places&&(this.wasOld||(this.newsAt=performance.now()),this.places=n,this.movedAt=performance.now(),this.look())}ask(){this.wasOld||(this.newsAt=performance.now()),this.asking=!0,this.look()}answered(){this.newsAt=performance.now(),this.look()}setBusy(n){n!==this.busy&&(this.busy=n,n&&!this.wasOld&&(this.newsAt=performance.now()),this.look())}look(){clearTimeout(this.timer);let n=performance.now(),A=this.anyOld;this.late=A&&(this.late||n-this.newsAt>=this.blink),this.wasOld=A;let t=JSON.stringify([this.late,this.allHold,this.elsewhere,this.scope.answers.map(i=>this.holds(i))]),r=[this.movedAt+rA,this.newsAt+this.blink],s=Math.min(...r.filter(i=>i>n));Number.isFinite(s)&&(this.timer=setTimeout(()=>this.look(),s-n+1)),t!==this.told&&(this.told=t,this.scope.changed("fresh"))}};var P=e=>(/^-0*\.?0*$/.test(e)?e.slice(1):e).replaceAll("-","−");var we=(e,n)=>e==null||!Number.isFinite(e)?"–":P(n(e));var In=(e,n)=>`${e.toLocaleString("en")} ${n}${e===1?"":"s"}`,SA=e=>we(e,xe);function xe(e){let n=e.toPrecision(9),[A,t]=n.split("e"),r=A.includes(".")?A.replace(/\.?0+$/,""):A;return t?`${r}e${t}`:r}function FA(e){if(!Number.isFinite(e))return Number.isNaN(e)?"nan":e<0?"-inf":"inf";let n=e<0||Object.is(e,-0)?"-":"",[A,t]=De(Math.abs(e)).split("e"),r=Number(t);if(r>=-4&&r<6)return`${n}${+`${A}e${t}`}`;let s=String(Math.abs(r)).padStart(2,"0");return`${n}${Number(A)}e${r<0?"-":"+"}${s}`}function De(e){let[n,A]=e.toExponential(100).split("e");return/^\d\.\d{4}[02468]50*$/.test(n)?`${n.slice(0,7)}e${A}`:e.toExponential(5)}var ye=1e-6,be=[{name:"positions",words:["x","y"]},{name:"state",words:["state"]},{name:"taps",words:["first cell","second cell","third cell","fourth cell"]},{name:"weights",words:["first weight","second weight","third weight","fourth weight"]}];function RA(e,n,A){return e.error||n.error?ke(e,n):ln("samples a bin",e.grid,n.grid)??ln("number of samples",[e.samples_total],[n.samples_total])??ln("cells of the bins' rows",e.bin_rows,n.bin_rows)??ln("cells of the bins' columns",e.bin_columns,n.bin_columns)??ln("bins of the samples",e.bin,n.bin)??Se(e,n)??Fe(e,n,A*ye)}function ke(e,n){let[A,t]=[e,n].map(({error:r})=>r??"a result");return A===t?null:{what:"refusal",bin:null,rank:0,here:A,there:t}}function ln(e,n,A){let t=NA(n??[],A??[]);return t<0?null:{what:e,bin:null,rank:0,here:cn(n?.[t]),there:cn(A?.[t])}}function Se(e,n){for(let{name:A,words:t}of be){let[r,s]=[e[A]??[],n[A]??[]],i=NA(r,s);if(i<0)continue;let o=Math.floor(i/t.length),a=e.bin?.[o]??null,g=o-(e.bin?.indexOf(a??-1)??0);return{what:`${t[i%t.length]} of sample ${g+1}`,bin:a,rank:g,here:cn(r[i]),there:cn(s[i])}}return null}function Fe({output:e},{output:n},A){if(!e||!n||e.length!==n.length)return ln("number of outputs",e,n);let t=e.findIndex((r,s)=>!Re(r,n[s],A));return t<0?null:{what:"output",bin:t,rank:0,here:cn(e[t]),there:cn(n[t])}}var Re=(e,n,A)=>Object.is(e,n)||Math.abs(e-n)<=A;function NA(e,n){let A=Math.max(e.length,n.length);for(let t=0;t<A;t+=1)if(!Object.is(e[t],n[t]))return t;return-1}function cn(e){return e===void 0?"none":Object.is(e,-0)?"−0":Number.isFinite(e)?SA(e):P(String(e))}var[Ne,sA,Fn]=[17,18,19],MA={1:"A box holds a number that is not finite.",2:"A box names a feature map that is not there.",3:"A box reaches farther than 2^30 cells.",4:"A box has a negative size.",5:"A rotated box has more than 65,536 samples per bin and axis.",16:"A size is out of the kernels' range.",[Ne]:"The box has more samples than the browser lists.",[sA]:"The browser has no more memory for it.",[Fn]:"The kernel in the browser gave up."},W=class extends Error{constructor(n){super(MA[n]??MA[Fn]),this.name="Refused",this.status=n}},dn=class extends Error{constructor(n,A){super(n,{cause:A}),this.name="Unavailable"}};var iA=(e,n)=>(e+.5)*n;var KA=4096,GA=65536,LA=1e-5,Me={1:"This box lies too far out: float32 cannot hold its numbers.",3:"This box lies too far out for this stride: the kernels count up to 1,073,741,824 cells.",5:"With adaptive samples a bin of this box would take more than 65,536 of them per side. Choose a number of samples, or more bins."},{fround:UA}=Math,OA={positions:new Float32Array,taps:new Int32Array,weights:new Float32Array,state:new Uint8Array,bin:new Int32Array};function HA(e){let n=e.kernel.rotated?e.box:{...e.box,angle:0},A=Ge(e.kernel,n);try{return Ue({...e,box:n},A)}catch(t){if(!(t instanceof W))throw t;let r=Me[t.status];return r?{...qA,...YA(n,A),read_frame:n,status:"refused",error:r}:null}}function Ge({rotated:e},{cx:n,cy:A,w:t,h:r,angle:s}){return e?Float32Array.of(0,0+n,0+A,0+t,0+r,s):Float32Array.of(0,0+n-.5*t,0+A-.5*r,0+n+.5*t,0+A+.5*r)}var qA=Object.freeze({device:tA,error:null,bins:[1,1],grid:[1,1],samples_total:0,range:null,max_abs_diff:null,worst_bin:null,checked_bins:null,tolerance:LA,way:null,unlisted:!1,positions:null,taps:null,weights:null,state:null,bin:null,output:null,applied:null,cells:null,cell_weights:null,bin_rows:null,bin_columns:null,divisor:null,tap_values:null}),YA=(e,n)=>({box:e.id,frame:e,tuple:`rois: [${[...n].map(FA).join(", ")}]`});function Ue({kernels:e,kernel:n,map:A,box:t,wanted:r},s){let{bins:i,reduction:o}=n,{values:a,height:g,width:h}=A,I=n.operator,l={rois:s,bins:i,rules:n,height:g,width:h},c={values:a,channels:1,height:g,width:h},{output:C}=e.forward(I,{...l,features:c,reduction:o}),[p]=e.axes(I,l),v=Oe(p,i),f=v.reduce((jn,se)=>jn+se,0),m=Nn(i,r),w=qe(v,f,m),y=w?.length===0?OA:Ye(e,I,l,w),E=Ve(y,a),B=(o==="max"?We:Pe)(y,E,Xe(v.length,w)),G=LA*Math.max(1,oA(a));return{...qA,...YA(t,s),...(n.rotated?Ke:p.x.cells?Le:Je)({axes:p,box:t,rois:s,kernel:n},A.stride),..._e(C,B.bins,w,G),bins:i,samples_total:f,range:Ar(C),tolerance:G,unlisted:w?.length===0,...ze(y.bin.length>KA?Te(y,m):y),...$e(y,B.winners,g*h),output:z(C,i),applied:z(Float32Array.from(B.bins),i)}}function Je({axes:{x:e,y:n,center:A},box:t,rois:r,kernel:s},i){return{grid:[n.samples,e.samples],read_frame:zA(t,A,{w:e.size,h:n.size,angle:0},i),way:{kind:"upright",stride:i,offset:s.offset,cosine:1,sine:0,x:Rn(r[1],e,0),y:Rn(r[2],n,0)},...TA}}function Ke({axes:{x:e,y:n,center:A,cosine:t,sine:r},box:s,rois:i,kernel:o},a){let g=o.clockwise?-s.angle:s.angle;return{grid:[n.samples,e.samples],read_frame:zA(s,A,{w:e.size,h:n.size,angle:g},a),way:{kind:"rotated",stride:a,offset:o.offset,cosine:t,sine:r,x:Rn(i[1],e,A[0]),y:Rn(i[2],n,A[1])},...TA}}function Le({axes:{x:e,y:n},box:A,rois:t},r){let s=(i,{start:o,size:a})=>({pixel:i,start:o,cells:a,bin_size:0,center:0,widened:!1});return{grid:[0,0],read_frame:{id:A.id,cx:(e.start+e.size/2)*r,cy:(n.start+n.size/2)*r,w:e.size*r,h:n.size*r,angle:0},way:{kind:"pooled",stride:r,offset:0,cosine:1,sine:0,x:s(t[1],e),y:s(t[2],n)},bin_rows:n.cells,bin_columns:e.cells}}var TA=Object.freeze({bin_rows:null,bin_columns:null}),Rn=(e,{start:n,binSize:A,widened:t},r)=>({pixel:e,start:n,bin_size:A,center:r,widened:t,cells:0}),zA=({id:e},[n,A],{w:t,h:r,angle:s},i)=>({id:e,cx:iA(n,i),cy:iA(A,i),w:t*i,h:r*i,angle:s});function Oe({x:e,y:n},[A,t]){if(!e.cells||!n.cells)return Array(A*t).fill(n.samples*e.samples);let[r,s]=[n.cells,e.cells].map(He);return r.flatMap(i=>s.map(o=>i*o))}var He=e=>Array.from({length:e.length/2},(n,A)=>Math.max(e[2*A+1]-e[2*A],0));function Nn([e,n],A){return A!=null&&A<e*n?A:Math.floor(e/2)*n+Math.floor(n/2)}function qe(e,n,A){return n<=GA?null:e[A]>GA?[]:[A]}function Ye(e,n,A,t){let r=e.plan(n,t?{...A,chosen:t}:A),{positions:s,taps:i,weights:o,state:a,bin:g}=r;return n==="roi_pool"&&o.forEach((h,I)=>{h>0||(i[I]=-1)}),{positions:s,taps:i,weights:o,state:a,bin:g}}function Te({positions:e,taps:n,weights:A,state:t,bin:r},s){let i=r.indexOf(s);if(i<0)return OA;let o=Math.min(r.lastIndexOf(s)+1,i+KA);return{positions:e.slice(2*i,2*o),taps:n.slice(4*i,4*o),weights:A.slice(4*i,4*o),state:t.slice(i,o),bin:r.slice(i,o)}}function ze({positions:e,taps:n,weights:A,state:t,bin:r}){let s=r.length;return{positions:z(e,[s,2]),taps:z(n,[s,4]),weights:z(A,[s,4]),state:z(t,[s]),bin:z(r,[s])}}function Ve({taps:e,weights:n,bin:A},t){let r=new Float32Array(A.length);for(let s=0;s<r.length;s+=1){let i=0;for(let o=4*s;o<4*s+4;o+=1)e[o]>=0&&(i=UA(i+UA(n[o]*t[e[o]])));r[s]=i}return r}function Xe(e,n){let A=new Float64Array(e).fill(n?Number.NaN:0);for(let t of n??[])A[t]=0;return A}function Pe({bin:e},n,A){let t=new Int32Array(A.length);for(let r=0;r<e.length;r+=1)A[e[r]]+=n[r],t[e[r]]+=1;for(let r=0;r<A.length;r+=1)A[r]/=Math.max(t[r],1);return{bins:A,winners:null}}function We({bin:e},n,A){let t=[];for(let r=0,s=0;r<e.length;r=s){let i=r;for(s=r;e[s]===e[r];s+=1)je(n[s],n[i])&&(i=s);A[e[r]]=n[i],Number.isNaN(n[i])||t.push(i)}return{bins:A,winners:t}}var je=(e,n)=>e>n||Number.isNaN(e)&&!Number.isNaN(n);function $e({taps:e,weights:n,bin:A},t,r){let s=new Float64Array(r),i=t?null:Ze(A),o=r,a=-1,g=(I,l)=>{for(let c=4*I;c<4*I+4;c+=1)n[c]>0&&(s[e[c]]+=n[c]/l,o=Math.min(o,e[c]),a=Math.max(a,e[c]))};if(i)for(let I=0;I<A.length;I+=1)g(I,i[A[I]]);for(let I of t??[])g(I,1);let h=[];for(let I=o;I<=a;I+=1)s[I]&&h.push(I);return{cells:z(Int32Array.from(h),[h.length]),cell_weights:z(Float32Array.from(h,I=>s[I]),[h.length])}}function Ze(e){let n=new Int32Array((e.at(-1)??-1)+1);for(let A of e)n[A]+=1;return n}function _e(e,n,A,t){let r=-1,s=-1;for(let i of A??n.keys()){let o=nr(e[i],n[i]);o<=s||(r=i,s=o)}return r<0?{status:"ok",max_abs_diff:null,worst_bin:null,checked_bins:[]}:{status:s<=t?"ok":"mismatch",max_abs_diff:Number.isFinite(s)?s:null,worst_bin:r,checked_bins:A}}function nr(e,n){let A=Object.is(e,n)||e===n?0:Math.abs(e-n);return Number.isNaN(A)?1/0:A}function Ar(e){let[n,A]=[e[0],e[0]];for(let t of e)n=Math.min(n,t),A=Math.max(A,t);return[n,A]}var JA=new WeakMap;function oA(e){let n=JA.get(e);if(n!==void 0)return n;let A=0;for(let t of e)A=Math.max(A,Math.abs(t));return JA.set(e,A),A}var z=(e,n)=>Object.assign(e,{shape:n});var J={kernels:null,why:"",source:null,warm:!1},aA=new Set;function tr(e){aA.add(e);let{source:n}=J;n&&(J.source=null,n().then(A=>Object.assign(J,{kernels:A}),A=>Object.assign(J,{why:A.message})).then(()=>{for(let A of aA)A.begin();aA.clear()}))}var Mn=class{constructor(n){this.scope=n,this.entries=new Map,this.shown=new Map,this.heard=new Map,this.disagreements=new Map,n.on("boxes",()=>this.follow()),n.on("focus",()=>this.follow()),n.on("feed",()=>{this.listen(),this.follow()})}begin(){this.listen(),this.scope.setAnswers(this.answers()),this.scope.changed("answers")}get ready(){let n=this.scope.scene?.cells,A=this.scope.channel?.values;return J.kernels&&n&&A?{kernels:J.kernels,map:{...n,values:A}}:null}get complete(){let{answers:n,editor:A,readings:t}=this.scope,r=t.length*(A?.boxes.length??0);return n.filter(gn).length===r&&t.some(({kernel:s})=>s)}get milliseconds(){let n=0;for(let{milliseconds:A}of this.entries.values()){if(A==null)return null;n+=A}return n}get why(){return this.scope.readings.some(({kernel:n})=>n)?J.why:""}key(n,A){return An(this.scope.name,n,A)}follow(){this.scope.setAnswers(this.answers())&&this.scope.changed("answers")}answers(){let{scope:n}=this,A=new Map(n.readings.map(o=>[o.id,this.kernelOf(o)]));if(!n.editor||![...A.values()].some(Boolean))return n.served;let t=n.readings.flatMap(({id:o})=>this.ofReading(o,A.get(o)??null)),r=new Set(t.map(({box:o,reading:a})=>this.key(o,a))),s=new Set(n.editor.boxes.map(({id:o})=>o));this.forget(s);let i=n.served.filter(({box:o,reading:a})=>!r.has(this.key(o,a))&&(s.has(o)||!A.get(a)));return[...t,...i]}kernelOf({kernel:n}){return n?(J.kernels||tr(this),J.kernels?.knows(n.operator,n.reduction)?n:null):null}ofReading(n,A){let{ready:t}=this;return!A||!t?[]:(this.scope.editor?.boxes??[]).flatMap((s,i)=>{let o=this.key(s.id,n),a=this.wantedBin(s.id),{numbers:g}=this.entry(o,{box:s,kernel:A,values:t.map.values,wanted:a}),h=this.scope.servedBy.get(o);return g&&!rr(g,h)?[this.show(o,n,{numbers:g,served:h,place:i})]:[]})}wantedBin(n){let A=this.scope.pin??this.scope.hover;return A?.box===n?A.bin:null}entry(n,A){let t=this.entries.get(n);if(t&&gA(t,A))return t.kernel=A.kernel,t;let r=performance.now(),s={...A,numbers:this.compute(A)},i=J.warm?performance.now()-r:null;J.warm||=s.numbers!=null;let o={...s,milliseconds:i};return this.entries.set(n,o),o}compute(n){let{ready:A}=this;return A&&HA({...n,...A})}show(n,A,t){let r=this.shown.get(n),{numbers:s,served:i,place:o}=t;if(r&&r.numbers===s&&r.served===i&&r.place===o)return r.answer;let{notes:a=[],patch:g=null}=i??{},h=kn({...s,canvas:this.scope.name,reading:A,notes:a,patch:g},o);return this.shown.set(n,{...t,answer:h}),h}forget(n){for(let[A,{box:t}]of this.entries)if(!n.has(t.id))for(let r of[this.entries,this.shown,this.heard])r.delete(A)}listen(){let{ready:n}=this;if(n)for(let A of this.scope.served){let t=this.scope.readings.find(({id:s})=>s===A.reading),r=t&&this.kernelOf(t);r&&this.hear(A,r,n.map.values)}}hear(n,A,t){let{frame:r,device:s,box:i,reading:o}=n,a=this.key(i,o),g={box:r,kernel:A,values:t,wanted:sr(n)},h=this.entries.get(a),I=h&&gA(h,g)?h.numbers:this.compute(g);if(!I||U(I)&&!U(n))return;let l=RA(I,n,oA(t)),{tuple:c}=I,C=l&&{difference:l,device:s,frame:r,tuple:c,kernel:A,...this.about(o)};this.heard.set(a,{frame:r,kernel:A,values:t,wanted:g.wanted,device:s,apart:C}),C&&this.keep(a,C)}about(n){let{readings:A,scene:t}=this.scope,r=A.length>1&&A.find(({id:a})=>a===n)?.title,{picture:s=null,channel:i=null,operator:o}=t??{};return{reading:n,title:r||o?.title||"",picture:s,channel:i}}keep(n,A){let{channel:t,kernel:r}=A,s=JSON.stringify([n,t?.digest,t?.index,r]);this.disagreements.has(s)||this.disagreements.set(s,A)}heardOf({box:n,reading:A}){let t=this.key(n,A),[r,s]=[this.heard.get(t),this.entries.get(t)];if(!r||!s)return null;let i=s.numbers?.unlisted?s.wanted:r.wanted;return gA(s,{...r,box:r.frame,wanted:i})?r:null}apart(n){let A=this.scope.readings.filter(({id:r})=>r!==n.reading);return[...this.disagreements.values()].find(r=>!A.some(({id:s})=>s===r.reading))??(gn(n)?this.heardOf(n)?.apart??null:null)}lasting({picture:n,channel:A,kernel:t,frame:r,reading:s}){let{editor:i,readings:o,scene:a}=this.scope,g=o.find(({id:h})=>h===s)?.kernel??null;return{picture:n?.digest===a?.picture?.digest,channel:A?.digest===a?.channel?.digest&&A?.index===a?.channel?.index,kernel:VA(t,g),box:!!i?.boxes.some(({id:h})=>h===r.id)}}isNow(n){let{frame:A,reading:t,difference:r}=n,s=this.heardOf({box:A.id,reading:t});return!!(s?.apart&&JSON.stringify(s.apart.difference)===JSON.stringify(r)&&hn(s.frame,A)&&er(this.lasting(n)))}seen(n){for(let[A,t]of this.disagreements)t===n&&this.disagreements.delete(A);this.scope.changed("answers")}},er=e=>Object.values(e).every(Boolean),VA=(e,n)=>e===n||JSON.stringify(e)===JSON.stringify(n);function gA({box:e,kernel:n,values:A,wanted:t,numbers:r},s){let i=!r?.bin||r.bin.length===r.samples_total;return hn(e,s.box)&&A===s.values&&VA(n,s.kernel)&&(i||Nn(n.bins,t)===Nn(n.bins,s.wanted))}var rr=(e,n)=>!!(n&&!U(n)&&U(e)&&hn(n.frame,e.frame));function sr({checked_bins:e,bin:n,samples_shown:A,samples_total:t}){return e?.length===1?e[0]:A<t?n?.[0]??null:null}var mn=class extends Map{constructor(n,A=()=>{}){super(),this.limit=n,this.release=A}set(n,A){super.delete(n),super.set(n,A);for(let[t,r]of this){if(this.size<=this.limit)break;super.delete(t),this.release(r)}return this}get(n){let A=super.get(n);if(A!==void 0)return super.delete(n),super.set(n,A),A}},ir=new mn(4,e=>e.bitmap?.close()),or=new mn(96),Xs=new mn(96,e=>URL.revokeObjectURL(e.src)),XA=e=>ir.get(e)??null;var PA=(e,n)=>or.get(`${e}:${n}`)??null;var WA=new Map;function ZA(e){let n=WA.get(e);if(n)return n;let A=new hA(e);return WA.set(e,A),A}var jA=e=>new Map(e.map(n=>[An(n.canvas,n.box,n.reading),n])),hA=class{constructor(n){this.name=n,this.listeners=new Map,this.scene=null,this.served=[],this.servedBy=new Map,this.answers=[],this.byKey=new Map,this.drawn=new Map,this.placed=new Map,this.editor=null,this.stage=null,this.hover=null,this.pin=null,this.raised=null,this.choice=null,this.allDigits=!1,this.send=()=>{},this.live=new Mn(this),this.fresh=new Sn(this)}on(n,A){let t=this.listeners.get(n)??new Set;return this.listeners.set(n,t.add(A)),()=>{t.delete(A)}}changed(n){for(let A of[...this.listeners.get(n)??[]])A()}setScene(n){let A=new Map(n.boxes.map((t,r)=>[t.id,r]));this.scene=n,this.served=n.answers.map(t=>kn(t,A.get(t.box)??-1)),this.servedBy=jA(this.served),this.live.listen(),this.setAnswers(this.live.answers()),this.placed.clear(),this.drawn.clear(),this.changed("scene")}setAnswers(n){return n.length===this.answers.length&&n.every((t,r)=>t===this.answers[r])?!1:(this.answers=n,this.byKey=jA(n),!0)}part(n){let A=this.scene?.page;return A?.kind===n?A:null}get layers(){return(this.scene?.layers??[]).map(n=>this.drawn.get(n.id)??n)}layer(n){return this.layers.find(A=>A.id===n)??null}draw(n){n.length===this.drawn.size&&n.every(t=>this.drawn.get(t.id)===t)||(this.drawn=new Map(n.map(t=>[t.id,t])),this.changed("layers"))}rowsOf(n){return{rows:this.placed.get(n.id)??n.array,count:n.array.shape[0]}}place(n,A){let t=this.layer(n);if(!t)return!1;let{rows:r}=this.rowsOf(t),s=Float32Array.from(A);if(s.length!==r.length)throw new Error(`${n}: want ${r.length} values, got ${s.length}`);return s.every((i,o)=>Object.is(i,r[o]))?!1:(this.placed.set(n,s),!0)}setHover(n){$A(n,this.hover)||(this.hover=n,this.changed("focus"),this.askForSamples())}raise(n){n!==this.raised&&(this.raised=n,this.changed("focus"))}togglePin(n){this.pin=n&&!$A(n,this.pin)?n:null,this.changed("focus"),this.send("focus")}pinOn(n){this.pin=null,this.togglePin(n)}unpin(){this.pin&&(this.pin=null,this.changed("focus"),this.send("focus"))}askForSamples(){let n=this.hover;if(!n)return;let A=n.layer==null?null:this.layer(n.layer),t=A&&A.type!=="heatmap"&&A.events,{bin:r}=n;(this.served.some(i=>i.box===n.box&&r!=null&&i.samples_shown<i.samples_total&&!i.samplesOf(r).length)||t)&&this.send("focus")}get readings(){return this.scene?.readings??[]}meant(n){return n??this.readings[0]?.id??""}given(n){let A=this.meant(n);return this.answers.filter(t=>t.reading===A&&U(t))}answersTo(n){return this.answers.filter(A=>A.box===n&&U(A))}answer(n,A){let t=n==null?null:this.byKey.get(An(this.name,n,this.meant(A)));return t&&U(t)?t:null}servedAnswer(n,A){let t=n==null?null:this.servedBy.get(An(this.name,n,this.meant(A)));return t&&U(t)?t:null}get activeBox(){let{editor:n}=this;return n?n.boxes[n.active??0]??null:null}get channel(){let n=this.scene?.channel;return n?PA(n.digest,n.index):null}get picture(){let n=this.scene?.picture;return n?XA(n.digest):null}shown(n){for(let[t,r]of[["pinned",this.pin],["hovered",this.hover]]){let s=r&&this.answer(r.box,n??this.readingOf(r));if(s&&r.bin!=null&&r.bin<eA(s))return this.resolve(s,r.bin,this.sampleIn(s,r),t)}let A=this.activeAnswer(n);return A?this.resolve(A,A.defaultBin(),null,"default"):null}readingOf({reading:n}){return this.readings.some(({id:A})=>A===n)?n:null}sampleIn(n,{box:A,bin:t,sample:r,reading:s}){if(r==null||t==null||this.meant(s)===n.reading)return r;let i=this.answer(A,s)?.samplesOf(t).indexOf(r)??-1;return n.samplesOf(t)[i]??null}resolve(n,A,t,r){let s=n.samplesOf(A),i=t!=null&&s.includes(t)?t:s[0]??null,o=r==="default"&&n.box!==this.activeBox?.id;return{answer:n,bin:A,samples:s,sample:i,chosen:r,old:o||this.fresh.isOld(n)}}activeAnswer(n){let A=this.activeBox,t=A&&this.byKey.get(An(this.name,A.id,this.meant(n)));return t?U(t)?t:null:this.given(n)[0]??null}choose(n,A="commit"){this.choice=n,this.send(A)}};function $A(e,n){return!e||!n?e===n:["box","bin","sample","reading","layer","row"].every(t=>e[t]===n[t])&&e.cell?.[0]===n.cell?.[0]&&e.cell?.[1]===n.cell?.[1]}function Q(e,n={},...A){let t=document.createElement(e);for(let[r,s]of Object.entries(n))s==null||s===!1||(typeof s=="function"?t.addEventListener(r.slice(2),s):t.setAttribute(r,s===!0?"":String(s)));return t.append(...A.filter(r=>r!=null)),t}function F(e,n){if(!e||e.textContent===n)return;let A=e.firstChild;A?.nodeType===Node.TEXT_NODE&&!A.nextSibling?A.nodeValue=n:e.textContent=n}function _A(e,n){e.hidden!==n&&(e.hidden=n)}var nt=[`:host, .rv-root {
  --rv-font: var(--st-font, system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif);
  --rv-mono: var(--st-code-font, ui-monospace, "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace);
  --rv-size-tiny: 10.5px;
  --rv-size-small: 11.5px;
  --rv-size-note: 12px;
  --rv-size-base: 13px;
  --rv-size-lead: 14.5px;
  --rv-size-read: 16px;
  --rv-size-heading: 20px;
  --rv-size-title: 27px;
  --rv-radius: 10px;
  --rv-radius-control: 7px;
  --rv-radius-mark: 4px;
  --rv-mark: #ffffff;
  --rv-casing: #0b1020;
  --rv-casing-soft: #080e1c6b;
  --rv-casing-strong: #080e1c8c;
  --rv-halo: #ffffffeb;
  --rv-bin-line: #ffffffcc;
  --rv-grid: #ffffff2b;
  --rv-wash: #ffa31a2b;
  --rv-box: #3d7bff;
  --rv-highlight: #ffa31a;
  --rv-clamped: #ffd35c;
  --rv-discarded: #ff7a6b;
  --rv-footprint: #58c4ff;
  --rv-label: #0d1424e0;
  --rv-label-text: #f4f7ff;
  --rv-label-muted: #b9c4da;
  --rv-categorical-0: #0072b2;
  --rv-categorical-1: #e69f00;
  --rv-categorical-2: #009e73;
  --rv-categorical-3: #cc79a7;
  --rv-categorical-4: #56b4e9;
  --rv-categorical-5: #d55e00;
  --rv-categorical-6: #f0e442;
  --rv-categorical-7: #000000;
  --rv-categorical: #0072b2,#e69f00,#009e73,#cc79a7,#56b4e9,#d55e00,#f0e442,#000000;
  --rv-sequential: #06194e,#0b2050,#122753,#192e55,#1f3457,#263a59,#2e405b,#35475d,#3c4d5e,#445360,#4b5961,#535f62,#5b6663,#636c64,#6b7265,#737866,#7b7f66,#838567,#8b8b67,#949267,#9c9867,#a59e67,#ada566,#b6ab65,#bfb264,#c8b963,#d1bf61,#dac65f,#e3cc5d,#ecd35b,#f5da57,#fee154,#ffe750;
  --rv-ground: #f5f6fa;
  --rv-surface: #ffffff;
  --rv-sunken: #eceff5;
  --rv-line: #dde1ea;
  --rv-line-strong: #b9c0ce;
  --rv-text: #172033;
  --rv-muted: #566076;
  --rv-accent: #1f56d6;
  --rv-accent-text: #ffffff;
  --rv-accent-soft: #e7eefc;
  --rv-focus: #985300;
  --rv-focus-soft: #fdebcf;
  --rv-good: #006b4c;
  --rv-good-soft: #e0f4ec;
  --rv-warn: #94500a;
  --rv-warn-soft: #fcefdc;
  --rv-bad: #b3261e;
  --rv-bad-soft: #fce8e6;
  --rv-stage: #dfe3eb;
  --rv-stage-mark: #c9cfdb;
  --rv-diverging: #004cad,#1557b2,#2762b7,#376dbc,#4678c1,#5482c6,#628ccb,#7097cf,#7ea1d4,#8dabd8,#9bb5dc,#a9c0e1,#b8cae5,#c7d4e8,#d5dfec,#e4e9f0,#f3f3f3,#f0e9e5,#ecded7,#e8d3c9,#e3c9bb,#dfbeae,#dbb4a0,#d6a992,#d29f85,#cd9477,#c88a6a,#c37f5c,#bd754e,#b86a40,#b35f30,#ad541e,#a74901;
}
.rv-root[data-theme="dark"] {
  --rv-ground: #0e131d;
  --rv-surface: #171d2a;
  --rv-sunken: #10151f;
  --rv-line: #2a3345;
  --rv-line-strong: #465167;
  --rv-text: #e8ecf5;
  --rv-muted: #9aa6bd;
  --rv-accent: #7aa5ff;
  --rv-accent-text: #0b1220;
  --rv-accent-soft: #1d2b4a;
  --rv-focus: #ffb84d;
  --rv-focus-soft: #43310f;
  --rv-good: #5fd3a6;
  --rv-good-soft: #12342a;
  --rv-warn: #f0b35e;
  --rv-warn-soft: #3a2a12;
  --rv-bad: #ff8f85;
  --rv-bad-soft: #44201d;
  --rv-stage: #080b12;
  --rv-stage-mark: #1c2433;
  --rv-diverging: #63b0fe,#5fa6ef,#5b9ce0,#5793d2,#5289c3,#4e80b5,#4a76a7,#456d99,#41648b,#3d5c7e,#385371,#344a64,#304257,#2b3a4b,#27313f,#232a33,#1e2228,#2a292b,#36302f,#423832,#4f3f35,#5c4738,#694f3b,#76563e,#845e40,#926643,#a06e45,#ae7647,#bd7e48,#cc874a,#da8f4b,#ea974c,#f9a04d;
}
`,`/* The editor and its cards. Colours, fonts and their sizes come from palette.py; nothing here names one. */

.rv-root {
  container-type: inline-size;
  box-sizing: border-box;
  color: var(--rv-text);
  font-family: var(--rv-font);
  font-size: var(--rv-size-base);
  line-height: 1.4;
  -webkit-font-smoothing: antialiased;
}
.rv-root *,
.rv-root *::before,
.rv-root *::after {
  box-sizing: border-box;
}
.rv-root [hidden] {
  display: none !important;
}
.rv-unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
  border: 0;
}

/* ------------------------------------------------------------ toolbar */

.rv-canvas {
  container-type: inline-size;
}
.rv-bar {
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 34px;
  margin-bottom: 8px;
}
.rv-group {
  display: inline-flex;
  flex: none;
  gap: 2px;
  padding: 2px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
.rv-tool {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  min-width: 28px;
  height: 28px;
  padding: 0 9px 0 7px;
  color: var(--rv-text);
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
}
.rv-tool-icon {
  justify-content: center;
  padding: 0;
}
.rv-tool:hover {
  background: var(--rv-sunken);
}
.rv-tool[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
}
.rv-tool:disabled {
  opacity: 0.35;
  cursor: default;
  background: none;
}
.rv-icon {
  width: 17px;
  height: 17px;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.6;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.rv-caption {
  flex: 1;
  min-width: 0;
  overflow: hidden;
  text-align: right;
  text-overflow: ellipsis;
  white-space: nowrap;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
}
.rv-root :focus-visible {
  outline: 2px solid var(--rv-accent);
  outline-offset: 2px;
}

/* ------------------------------------------------------------ stage */

.rv-stage {
  position: relative;
  overflow: hidden;
  width: 100%;
  /* Window and proportions are known before the picture's bytes come, so nothing jumps then. */
  height: clamp(
    300px,
    min(calc(100vh - var(--rv-room, 210px) - var(--rv-more, 0px)), calc(100cqw * var(--rv-ratio, 1) + 72px)),
    900px
  );
  background-color: var(--rv-stage);
  background-image: radial-gradient(var(--rv-stage-mark) 1px, transparent 1.2px);
  background-size: 16px 16px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
  cursor: crosshair;
  touch-action: pan-x pan-y;
  user-select: none;
  -webkit-user-select: none;
}
.rv-stage:focus-visible {
  outline-offset: 1px;
}
.rv-stage[data-space] {
  cursor: grab;
}
.rv-stage canvas {
  pointer-events: none;
}
.rv-label {
  position: absolute;
  top: 0;
  left: 0;
  max-width: calc(100% - 12px);
  padding: 5px 9px;
  pointer-events: none;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-control);
  font-family: var(--rv-mono);
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.rv-label b {
  display: block;
  font-size: var(--rv-size-base);
  font-weight: 600;
}
/* Longer than a phone is wide, it goes on in a second line. */
.rv-label code {
  display: block;
  padding: 0;
  overflow-wrap: anywhere;
  white-space: normal;
  color: var(--rv-label-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
}
.rv-label code:empty {
  display: none;
}
.rv-notice {
  position: absolute;
  top: 10px;
  left: 50%;
  max-width: calc(100% - 24px);
  padding: 7px 12px;
  transform: translateX(-50%);
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-help {
  position: absolute;
  top: 10px;
  right: 10px;
  max-width: min(430px, calc(100% - 20px));
  max-height: calc(100% - 20px);
  padding: 12px 16px;
  overflow: auto;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  box-shadow: 0 6px 24px var(--rv-casing-soft);
  cursor: default;
}
.rv-help dl {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 5px 14px;
  margin: 0;
}
.rv-help .rv-glossary {
  margin-top: 10px;
  padding-top: 10px;
  border-top: 1px solid var(--rv-line);
}
.rv-help .rv-glossary dt {
  max-width: 110px;
  white-space: normal;
}
.rv-term {
  text-decoration: underline dotted var(--rv-line-strong);
  text-underline-offset: 3px;
  cursor: help;
}
.rv-help dt {
  font-weight: 600;
  white-space: nowrap;
}
.rv-help dd {
  margin: 0;
  color: var(--rv-muted);
}
.rv-loading {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 10px;
  color: var(--rv-muted);
  pointer-events: none;
}
.rv-spinner {
  width: 18px;
  height: 18px;
  border: 2px solid var(--rv-line-strong);
  border-top-color: var(--rv-accent);
  border-radius: 50%;
  animation: rv-turn 0.9s linear infinite;
}
@keyframes rv-turn {
  to {
    transform: rotate(360deg);
  }
}

.rv-status {
  display: flex;
  justify-content: space-between;
  gap: 12px;
  height: 18px;
  margin-top: 6px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: pre;
}
.rv-where {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-legend {
  display: flex;
  flex-wrap: wrap;
  align-content: flex-start;
  gap: 3px 16px;
  min-height: 39px;
  margin-top: 5px;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-entry {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  white-space: nowrap;
}
.rv-state {
  font-size: var(--rv-size-base);
}
.rv-state-inside {
  color: var(--rv-text);
}
.rv-state-clamped {
  color: var(--rv-focus);
}
.rv-state-discarded {
  color: var(--rv-bad);
}
.rv-swatch {
  width: 13px;
  height: 13px;
  border-radius: var(--rv-radius-mark);
  border: 1.5px solid var(--rv-swatch, var(--rv-highlight));
}
.rv-swatch-bins {
  border: 1px solid var(--rv-muted);
  background:
    linear-gradient(var(--rv-muted), var(--rv-muted)) 50% 0 / 1px 100% no-repeat,
    linear-gradient(var(--rv-muted), var(--rv-muted)) 0 50% / 100% 1px no-repeat;
}
.rv-swatch-cells {
  border: 1px dotted var(--rv-muted);
}
.rv-swatch-mark {
  border: 0;
  border-radius: 50%;
  background: var(--rv-swatch, var(--rv-muted));
}
.rv-swatch-mark[data-mark="square"] {
  border-radius: 0;
}
.rv-swatch-mark[data-mark="diamond"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
}
.rv-swatch-mark[data-mark="triangle"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 100%, 0 100%);
}
.rv-swatch-layer {
  background: color-mix(in srgb, var(--rv-swatch, var(--rv-highlight)) 30%, transparent);
}
/* What is drawn as lines or dots is not to be taken for a box; borders are printed too. */
.rv-swatch-layer:is([data-type="path"], [data-type="links"], [data-type="arrows"]) {
  height: 0;
  border-width: 3px 0 0;
  border-radius: 0;
}
.rv-swatch-layer[data-type="points"] {
  width: 0;
  height: 0;
  border-width: 4px;
  border-radius: 50%;
}
.rv-rampbar {
  display: inline-block;
  width: 52px;
  height: 9px;
  border-radius: var(--rv-radius-mark);
  background: linear-gradient(90deg, var(--rv-ramp));
}
.rv-rampbar-sequential {
  --rv-ramp: var(--rv-sequential);
}
.rv-rampbar-diverging {
  --rv-ramp: var(--rv-diverging);
}
.rv-rampbar-diverging:is([data-half="up"], [data-half="down"]) {
  background-size: 200% 100%;
}
.rv-rampbar-diverging[data-half="up"] {
  background-position: 100% 0;
}
.rv-rampbar-categorical {
  --rv-ramp: var(--rv-categorical);
}
.rv-rampbar-footprint {
  --rv-ramp: color-mix(in srgb, var(--rv-footprint) 16%, transparent), var(--rv-footprint);
}

/* ------------------------------------------------------------ what cards are made of */

/* A drawing fills the place that it is given. */
:is(
    .rv-stage,
    .rv-slot,
    .rv-plot,
    .rv-spark,
    .rv-turnslot,
    .rv-mslot,
    .rv-msum,
    .rv-aslot,
    .rv-pairs,
    .rv-pgrid
  )
  > canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.rv-table {
  width: 100%;
  border-collapse: collapse;
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-table :is(th, td) {
  padding: 0 10px 0 0;
  border: 0;
  text-align: right;
  white-space: nowrap;
}
.rv-table :is(th, td):first-child {
  text-align: left;
}
.rv-table :is(th, td):last-child {
  padding-right: 0;
}
.rv-table th[scope="col"] {
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 500;
}
.rv-table tbody tr:hover {
  background: var(--rv-sunken);
}
/* How much of the whole: a bar on its track. */
.rv-meter {
  overflow: hidden;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-meter > i {
  display: block;
  height: 100%;
  background: var(--rv-accent);
}

/* ------------------------------------------------------------ cards */

.rv-cards {
  display: grid;
  gap: 12px;
  container-type: inline-size;
  grid-template-columns: repeat(auto-fit, minmax(min(270px, 100%), 1fr));
}
.rv-cards[data-columns] {
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 1fr));
}
.rv-card {
  position: relative;
  min-width: 0;
  padding: 12px 14px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-card-arithmetic,
.rv-card-sentence,
.rv-card-form {
  grid-column: 1 / -1;
}
.rv-card > header {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 10px;
  min-height: 28px;
  margin-bottom: 6px;
}
.rv-card h3 {
  flex: none;
  max-width: 80%;
  margin: 0;
  padding: 0;
  overflow: hidden;
  color: var(--rv-text);
  font-family: inherit;
  line-height: 1.3;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-remark {
  min-width: 0;
  overflow: hidden;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-card-arithmetic .rv-remark,
.rv-card-output .rv-remark,
.rv-card-form .rv-remark {
  display: flex;
  align-items: center;
  gap: 8px;
}
.rv-remark > span {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-remark > :not(span) {
  flex: none;
}
.rv-card p {
  margin: 0;
}

/* The arithmetic: every line keeps its place and its height. */
.rv-body-arithmetic {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-two {
  display: grid;
  grid-template-columns: 148px minmax(0, 1fr);
  gap: 16px;
  align-items: center;
}
.rv-taps {
  position: relative;
  display: grid;
  grid-template: 1fr 1fr / 1fr 1fr;
  width: 148px;
  height: 148px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-tap {
  display: flex;
  flex-direction: column;
  justify-content: center;
  align-items: center;
  font-size: var(--rv-size-small);
  line-height: 12.5px;
}
.rv-tap span {
  font-size: var(--rv-size-tiny);
  opacity: 0.85;
}
.rv-taps[data-one] {
  grid-template: 1fr / 1fr;
}
.rv-taps[data-one] .rv-tap:not(:first-child) {
  display: none;
}
.rv-tap:nth-child(-n + 2) {
  justify-content: flex-start;
  padding-top: 4px;
}
.rv-tap:nth-child(n + 3):nth-child(-n + 4) {
  justify-content: flex-end;
  padding-bottom: 4px;
}
.rv-tapdot {
  position: absolute;
  width: 13px;
  height: 13px;
  margin: -6.5px 0 0 -6.5px;
  border: 2px solid var(--rv-casing);
  border-radius: 50%;
  background: var(--rv-highlight);
  box-shadow: 0 0 0 1px var(--rv-mark);
}
/* As high with one cell as with four. */
.rv-facts {
  min-width: 0;
  min-height: 149px;
}
.rv-line {
  height: 19px;
  overflow: hidden;
  white-space: pre;
  text-overflow: ellipsis;
}
.rv-quiet {
  color: var(--rv-muted);
}
.rv-terms {
  max-width: 430px;
  margin-top: 4px;
  font: inherit;
}
.rv-terms td {
  height: 20px;
}
.rv-terms td:first-child {
  color: var(--rv-muted);
}
.rv-terms tr[data-zero] {
  opacity: 0.5;
}
.rv-terms .rv-total td {
  height: 23px;
  border-top: 1px solid var(--rv-line);
  color: var(--rv-text);
}
.rv-terms .rv-total .rv-sum {
  font-weight: 700;
  color: var(--rv-focus);
}
.rv-card .rv-why {
  height: 36px;
  margin-top: 8px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  line-height: 18px;
}
.rv-why[data-state="clamped"],
.rv-why[data-state="discarded"] {
  color: var(--rv-warn);
}
/* Four lines, as a turned box needs them: nothing moves when another operator needs two. */
.rv-way {
  min-height: 68px;
  margin-top: 8px;
}
.rv-way code {
  display: block;
  padding: 0;
  color: var(--rv-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-card .rv-mean {
  display: flex;
  height: 31px;
  margin-top: 6px;
  padding-top: 7px;
  overflow: hidden;
  border-top: 1px solid var(--rv-line);
  line-height: 20px;
  white-space: pre;
}
.rv-chipsum {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-tail {
  flex: none;
}
.rv-mean i {
  color: var(--rv-muted);
  font-style: normal;
}
.rv-value {
  display: inline;
  min-height: 0;
  padding: 1px 3px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-value:hover {
  background: var(--rv-sunken);
}
.rv-value-shown {
  color: var(--rv-focus);
  background: var(--rv-focus-soft);
  font-weight: 600;
}
.rv-value-wins {
  outline: 1.5px solid var(--rv-good);
  outline-offset: -1px;
}
.rv-result {
  font-weight: 700;
}
.rv-card :is(.rv-check, .rv-kernels) {
  display: flex;
  align-items: center;
  gap: 8px;
  height: 24px;
  margin-top: 2px;
  overflow: hidden;
  color: var(--rv-muted);
  font-weight: 600;
  white-space: nowrap;
}
:is(.rv-check, .rv-kernels) > span {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-go,
.rv-badge {
  flex: none;
  padding: 0 7px;
  height: 22px;
  color: inherit;
  background: none;
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  white-space: nowrap;
  cursor: pointer;
}
.rv-badge[data-state="waiting"],
.rv-badge[data-state="none"] {
  visibility: hidden;
}
.rv-badge[data-state="good"] {
  padding: 0;
  color: var(--rv-good);
  border-color: transparent;
  cursor: default;
}
.rv-badge[data-state="bad"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
:is(.rv-check, .rv-kernels)[data-ok="true"] {
  color: var(--rv-good);
}
:is(.rv-check, .rv-kernels)[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-card .rv-kernels {
  margin-top: 0;
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  font-weight: 400;
}
.rv-kernels[data-ok="false"] {
  font-weight: 600;
}
/* Nine digits need the room of the tiles. */
.rv-card-arithmetic[data-digits] .rv-two {
  grid-template-columns: minmax(0, 1fr);
}
.rv-card-arithmetic[data-digits] .rv-side {
  display: none;
}
.rv-card-arithmetic[data-digits] .rv-terms {
  max-width: none;
}
.rv-card-arithmetic[data-empty] .rv-body > :not(.rv-kernels),
.rv-card-arithmetic[data-idle] .rv-body,
.rv-card[data-none] :is(.rv-body, .rv-remark) {
  visibility: hidden;
}

/* What is older than the box in the hand turns pale until its answer comes: a veil lies over it. With an
   opacity of its own, every frame of a drag would be put together of one more layer. */
.rv-body {
  position: relative;
}
:is(.rv-body, .rv-card-sentence)::after {
  position: absolute;
  inset: 0;
  pointer-events: none;
  content: "";
  transition: background-color 0.12s;
}
.rv-cards[data-late] .rv-card:not(.rv-card-form, [data-here]) .rv-body::after,
.rv-cards[data-late] .rv-card-sentence::after,
.rv-card[data-old] .rv-body::after {
  background-color: color-mix(in srgb, var(--rv-surface) 60%, transparent);
}

/* Grids: the slot has a fixed shape, the grid is fitted into it. */
.rv-slot {
  position: relative;
  width: 100%;
  aspect-ratio: 1.12;
}
.rv-slot canvas {
  border-radius: var(--rv-radius-mark);
  cursor: crosshair;
}
.rv-scale {
  display: flex;
  align-items: center;
  gap: 7px;
  height: 18px;
  margin-top: 8px;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.rv-scale .rv-rampbar {
  flex: none;
  width: 56px;
}
.rv-unitnote:empty {
  display: none;
}
.rv-unitnote {
  color: var(--rv-text);
}
.rv-read {
  flex: 1;
  overflow: hidden;
  color: var(--rv-text);
  text-align: right;
  text-overflow: ellipsis;
}

.rv-sentence {
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-card-sentence {
  min-height: 92px;
}
.rv-sentence strong {
  font-weight: 650;
}
.rv-tone-good {
  color: var(--rv-good);
}
.rv-tone-warn {
  color: var(--rv-warn);
}
.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-notes {
  margin: 8px 0 0;
  padding: 0 0 0 18px;
  color: var(--rv-muted);
  font-size: var(--rv-size-base);
}

.rv-body-form {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(98px, 1fr));
  gap: 8px;
}
.rv-field {
  display: flex;
  align-items: center;
  gap: 5px;
  height: 32px;
  padding: 0 8px;
  color: var(--rv-muted);
  background: var(--rv-sunken);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font-size: var(--rv-size-note);
  cursor: text;
}
.rv-field-note {
  grid-column: 1 / -1;
  font-size: var(--rv-size-note);
  color: var(--rv-muted);
}
.rv-field-note.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-field:focus-within {
  border-color: var(--rv-accent);
}
.rv-field span {
  white-space: nowrap;
}
.rv-field input {
  flex: 1;
  width: 0;
  min-width: 0;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 0;
  outline: 0;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-field:has(input[aria-invalid="true"]) {
  border-color: var(--rv-bad);
}
.rv-root .rv-field input:focus-visible {
  outline: 0;
}
.rv-chips {
  display: inline-flex;
  gap: 3px;
}
.rv-chip {
  min-width: 26px;
  height: 26px;
  padding: 0 6px;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-chip[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}

/* ------------------------------------------------------------ narrow and calm */

@container (max-width: 640px) {
  .rv-caption {
    display: none;
  }
}
/* Beside a picture on a small screen: the sum and the output in one screenful, what is said after them. */
@container (max-width: 560px) {
  .rv-two {
    grid-template-columns: 112px minmax(0, 1fr);
    gap: 12px;
  }
  .rv-taps {
    width: 112px;
    height: 112px;
  }
  .rv-tap {
    font-size: var(--rv-size-small);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
  .rv-line.rv-quiet {
    height: 32px;
    white-space: normal;
    line-height: 16px;
  }
  .rv-way code {
    font-size: var(--rv-size-tiny);
    letter-spacing: -0.01em;
  }
  .rv-scale {
    gap: 5px;
    font-size: var(--rv-size-tiny);
  }
  .rv-scale .rv-rampbar {
    width: 24px;
  }
}
@container (max-width: 460px) {
  /* Device and times may need two lines. */
  .rv-status {
    height: 36px;
  }
  .rv-timing {
    text-align: right;
    white-space: normal;
  }
  .rv-bar .rv-group {
    min-width: 0;
  }
  .rv-bar .rv-tool {
    flex: 1 1 34px;
    min-width: 24px;
  }
  .rv-bar .rv-tool:not(.rv-tool-icon) {
    padding: 0 6px;
  }
  .rv-bar .rv-tool span {
    display: none;
  }
  .rv-stage {
    height: clamp(260px, 100cqw, 100vh - 160px);
  }
  .rv-two {
    grid-template-columns: 104px minmax(0, 1fr);
    gap: 0 12px;
  }
  .rv-taps {
    width: 104px;
    height: 104px;
  }
  .rv-tap span {
    display: none;
  }
  .rv-side {
    grid-row: span 2;
  }
  .rv-facts {
    display: contents;
  }
  .rv-line.rv-line {
    height: 48px;
    white-space: normal;
  }
  .rv-taps {
    align-self: start;
  }
  .rv-two {
    grid-template-rows: auto auto minmax(111px, auto);
    align-items: start;
  }
  .rv-card :is(.rv-check, .rv-kernels) {
    height: 40px;
    white-space: normal;
    line-height: 18px;
  }
  .rv-terms {
    grid-column: 1 / -1;
    margin-top: 8px;
  }
  .rv-card-map h3 {
    max-width: none;
  }
  .rv-card .rv-mean {
    flex-wrap: wrap;
    height: 51px;
  }
  .rv-chipsum {
    flex: 1 0 100%;
  }
  .rv-card-map .rv-remark,
  :is(.rv-card-arithmetic, .rv-card-output) .rv-remark > span {
    display: none;
  }
  .rv-card-output .rv-scale,
  .rv-card-map .rv-scale {
    flex-wrap: wrap;
    height: 34px;
  }
  .rv-card-output .rv-read,
  .rv-card-map .rv-read {
    flex: 1 0 100%;
    text-align: left;
  }
  .rv-label b {
    font-size: var(--rv-size-note);
  }
  .rv-label code {
    font-size: var(--rv-size-tiny);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards {
    gap: 8px;
  }
  .rv-card-sentence {
    min-height: 62px;
  }
  .rv-cards:has(.rv-card-upstream, .rv-card-rmac-hits) .rv-card-sentence {
    min-height: 84px;
  }
  .rv-card {
    padding: 7px 12px;
  }
  .rv-card > header {
    min-height: 26px;
    margin-bottom: 3px;
  }
  .rv-way {
    min-height: 60px;
    margin-top: 4px;
  }
  .rv-way code {
    line-height: 15px;
  }
  .rv-card .rv-why {
    height: 34px;
    margin-top: 3px;
    line-height: 17px;
  }
  .rv-card .rv-mean {
    margin-top: 2px;
    padding-top: 4px;
    height: 27px;
  }
  .rv-card .rv-check {
    margin-top: 0;
  }
  .rv-scale {
    margin-top: 4px;
  }
  .rv-cards:has(.rv-card-map) .rv-card-sentence {
    order: 1;
  }
  .rv-cards:has(.rv-card-map) .rv-card-form {
    order: 2;
  }
}
@media (pointer: coarse) {
  .rv-tool {
    min-width: 34px;
    height: 36px;
  }
  .rv-bar {
    gap: 6px;
  }
  .rv-field {
    height: 40px;
  }
  .rv-chip {
    min-width: 34px;
    height: 34px;
  }
}
@media (prefers-reduced-motion: reduce) {
  .rv-spinner {
    animation-duration: 6s;
  }
}

@media print {
  .rv-root * {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .rv-card,
  .rv-stage {
    break-inside: avoid;
  }
  .rv-bar .rv-group,
  .rv-help {
    display: none;
  }
  /* The sheet has other proportions than the screen that was painted for. */
  .rv-stage canvas {
    object-fit: contain;
  }
  .rv-label {
    top: auto;
    bottom: 6px;
    left: 6px;
    transform: none !important;
  }
}
`,`/* The cards of the pages about gradients and rotation. */

.rv-card-numbers,
.rv-card-curve,
.rv-card-descent,
.rv-card-staircase,
.rv-card-rotation,
.rv-card-order {
  grid-column: 1 / -1;
}
.rv-card .rv-words {
  margin-top: 8px;
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-words[data-kind="kink"],
.rv-words[data-kind="jump"] {
  color: var(--rv-warn);
}
.rv-adds,
.rv-staircase {
  max-width: none;
}
.rv-adds th,
.rv-staircase th {
  padding-bottom: 4px;
  vertical-align: bottom;
  white-space: normal;
}
.rv-adds td:not(:last-child) {
  padding-right: 7px;
}
.rv-card .rv-body-adds .rv-check {
  height: 40px;
  white-space: normal;
  line-height: 18px;
}
.rv-body-adds {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
}
.rv-card-order .rv-terms,
.rv-adds,
.rv-staircase {
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
}
/* In half of a narrow column a box's number takes the last free place. */
@container (max-width: 620px) {
  .rv-adds[data-several] {
    font-size: var(--rv-size-tiny);
  }
}
.rv-staircase .rv-swatch {
  display: inline-block;
  width: 11px;
  height: 11px;
  vertical-align: -1px;
}

.rv-numbers-row {
  display: grid;
  grid-template-columns: 34px minmax(74px, 0.8fr) minmax(84px, 1fr) 76px minmax(80px, 1.3fr);
  align-items: center;
  gap: 10px;
  width: 100%;
  height: 40px;
  padding: 0 6px;
  color: inherit;
  background: none;
  border: 0;
  border-top: 1px solid var(--rv-line);
  font: var(--rv-size-note) / 1.3 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-numbers-row b {
  font-size: var(--rv-size-lead);
  text-align: left;
}
.rv-numbers-head {
  height: 24px;
  border: 0;
  color: var(--rv-muted);
  font-family: inherit;
  font-size: var(--rv-size-small);
}
.rv-numbers:empty {
  height: 200px;
}
.rv-numbers .rv-numbers-row {
  cursor: pointer;
}
.rv-numbers .rv-numbers-row:hover {
  background: var(--rv-sunken);
}
.rv-numbers-row[aria-checked="true"] {
  background: var(--rv-accent-soft);
}
.rv-slope {
  font-weight: 700;
}
.rv-verdict {
  font-weight: 600;
  text-align: left;
}
.rv-verdict[data-ok="true"] {
  color: var(--rv-good);
}
.rv-verdict[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-verdict[data-ok="warn"] {
  color: var(--rv-warn);
}
.rv-spark {
  position: relative;
  display: block;
  height: 34px;
}
.rv-plot {
  position: relative;
  width: 100%;
  height: 168px;
}
.rv-plot-tall {
  height: 232px;
}
.rv-card-curve .rv-words {
  min-height: 63px;
}

.rv-player {
  display: flex;
  margin-bottom: 8px;
}
.rv-player .rv-group {
  flex-wrap: wrap;
}
.rv-range {
  width: 100%;
  height: 24px;
  margin: 0;
  accent-color: var(--rv-accent);
  cursor: pointer;
}
.rv-facts-line {
  margin: 4px 0;
  font: var(--rv-size-note) / 1.5 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  white-space: pre-wrap;
}
.rv-facts-line span {
  display: inline-block;
  margin-right: 2ch;
  white-space: nowrap;
}
.rv-sliderline {
  display: grid;
  grid-template-columns: auto 1fr 74px;
  align-items: center;
  gap: 10px;
  color: var(--rv-muted);
}
.rv-sliderline output {
  color: var(--rv-text);
  font: var(--rv-size-note) / 1.3 var(--rv-mono);
  text-align: right;
}
.rv-card-descent .rv-words {
  min-height: 42px;
}

.rv-turns {
  display: grid;
  grid-template-columns: 1fr 1fr 1fr;
  gap: 12px;
  margin-top: 8px;
}
.rv-turnslot {
  position: relative;
  height: 190px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-compareslot {
  height: auto;
  aspect-ratio: 1;
  margin-top: 6px;
}
.rv-compareslot canvas {
  cursor: crosshair;
}
.rv-card-comparison .rv-tuple {
  display: block;
  font-size: var(--rv-size-small);
  line-height: 1.35;
  overflow-wrap: anywhere;
  min-height: 1.35em;
}
.rv-card-comparison h3::first-letter {
  text-transform: uppercase;
}
.rv-comparetitle {
  font-size: var(--rv-size-base);
}
.rv-card-comparison .rv-badge[data-state="good"]:enabled {
  padding: 0 7px;
  color: inherit;
  border-color: currentcolor;
  cursor: pointer;
}
.rv-card.rv-card-comparison .rv-words {
  min-height: 42px;
  margin: 0;
}
.rv-card .rv-numbersline {
  margin-top: 5px;
  color: var(--rv-muted);
  font: var(--rv-size-small) / 1.5 var(--rv-mono);
}
.rv-tuple {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font: var(--rv-size-note) / 1.4 var(--rv-mono);
}

@container (max-width: 460px) {
  .rv-numbers-row {
    grid-template-columns: 26px 1fr 1fr 62px;
    gap: 6px;
    font-size: var(--rv-size-small);
  }
  .rv-numbers-row .rv-spark,
  .rv-numbers-head span:nth-child(5) {
    display: none;
  }
  .rv-turns {
    grid-template-columns: 1fr;
  }
}
@container (max-width: 540px) {
  .rv-card-comparison .rv-turns {
    gap: 6px;
  }
  .rv-card-comparison .rv-words {
    min-height: 63px;
  }
  .rv-facts-line {
    min-height: 36px;
  }
}
@container (max-width: 400px) {
  .rv-card-comparison .rv-turns {
    grid-template-columns: 1fr 1fr;
  }
}

/* A row of eight adds needs its room; a grid below another is larger, too. */
@container (max-width: 540px) {
  .rv-card-cells,
  .rv-card-adds {
    grid-column: 1 / -1;
  }
  .rv-card-cells .rv-slot {
    aspect-ratio: 1.8;
  }
}
@container (max-width: 400px) {
  .rv-card-upstream,
  .rv-card-upstream ~ .rv-card-output,
  .rv-card-output:has(~ .rv-card-upstream) {
    grid-column: 1 / -1;
  }
}
`,`/* A lesson: words on the left, the figure on the right, the player at the foot of the screen. */

.rv-lesson {
  max-width: 1080px;
  margin: 0 auto;
  font-size: var(--rv-size-read);
  line-height: 1.55;
}
.rv-lesson h2 {
  margin: 0 0 4px;
  font-size: var(--rv-size-title);
  line-height: 1.2;
}
.rv-lesson-note:empty {
  display: none;
}
.rv-step {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 8px 40px;
  align-items: center;
  min-height: min(78vh, 620px);
  padding: 28px 0;
  border-top: 1px solid var(--rv-line);
  scroll-margin: 52px 0 90px;
}
.rv-step:first-child {
  align-items: start;
  min-height: 56vh;
  padding-top: 12px;
  border-top: 0;
}
.rv-step:last-child {
  margin-bottom: 22vh;
}
.rv-step h3 {
  margin: 0 0 10px;
  font-size: var(--rv-size-heading);
  line-height: 1.3;
  outline: 0;
}
.rv-step p {
  margin: 0 0 10px;
  max-width: 34em;
}
.rv-tick {
  position: absolute;
  visibility: hidden;
  margin-left: 8px;
  color: var(--rv-good);
}
.rv-step[data-done] .rv-tick {
  visibility: visible;
}
.rv-step .rv-goal {
  padding: 9px 13px;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-step[data-done] .rv-goal {
  color: var(--rv-good);
  background: var(--rv-good-soft);
}
.rv-step-figure {
  padding: 16px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-drawing {
  display: block;
  width: 100%;
  max-height: 56vh;
  overflow: visible;
  user-select: none;
  -webkit-user-select: none;
}
.rv-drawing text {
  fill: var(--rv-text);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  text-anchor: middle;
  pointer-events: none;
}
.rv-drawing text[text-anchor="end"] {
  text-anchor: end;
}
.rv-drawing text[text-anchor="start"] {
  text-anchor: start;
}
.rv-drawing .rv-cell-value {
  font-size: var(--rv-size-heading);
  font-weight: 600;
}
.rv-cell-box {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
  stroke-width: 1;
}
.rv-cell-edge,
.rv-cell-right {
  fill: none;
  stroke: none;
  pointer-events: none;
}
.rv-cell[role] {
  cursor: pointer;
}
.rv-cell[role]:focus-visible {
  outline: 0;
}
.rv-cell[role]:focus-visible .rv-cell-edge,
.rv-cell[role]:hover .rv-cell-edge {
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-cell[aria-pressed="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 5;
}
.rv-cell[data-ghost="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 3.5;
  stroke-dasharray: 7 5;
}
.rv-cell[data-right="true"] .rv-cell-right {
  stroke: var(--rv-good);
  stroke-width: 5;
}
.rv-area-home {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 4 3;
}
.rv-area {
  stroke: var(--rv-text);
  stroke-width: 1.2;
  fill-opacity: 0.62;
}
.rv-flight,
.rv-lines,
.rv-guides {
  pointer-events: none;
}
.rv-area[data-area="0"] {
  fill: var(--rv-categorical-4);
}
.rv-area[data-area="1"] {
  fill: var(--rv-categorical-1);
}
.rv-area[data-area="2"] {
  fill: var(--rv-categorical-2);
}
.rv-area[data-area="3"] {
  fill: var(--rv-categorical-3);
}
.rv-lines line {
  stroke: var(--rv-mark);
  stroke-width: 3;
  paint-order: stroke;
}
.rv-line-dot {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-drawing .rv-line-value {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 4;
  paint-order: stroke;
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-guides line {
  stroke: var(--rv-text);
  stroke-width: 2;
}
.rv-guides .rv-thread {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-sample-dot {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 2.5;
}
.rv-sample:not([tabindex]) {
  pointer-events: none;
}
.rv-sample[tabindex] {
  cursor: grab;
  touch-action: none;
}
.rv-sample-reach {
  fill: transparent;
  stroke: var(--rv-mark);
  stroke-width: 0;
  touch-action: none;
}
.rv-sample:focus {
  outline: 0;
}
.rv-sample:focus-visible .rv-sample-reach {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-answer-scale line {
  stroke: var(--rv-line-strong);
  stroke-width: 2;
}
.rv-scale-end {
  fill: var(--rv-line-strong);
}
.rv-scale-right {
  fill: var(--rv-good);
}
.rv-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2.5;
  stroke-dasharray: 4 3;
}
.rv-sums {
  display: flex;
  flex-direction: column;
  gap: 4px;
  min-height: 1.6em;
  margin-top: 10px;
}
.rv-sums code,
.rv-step .rv-working {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-lead);
  font-variant-numeric: tabular-nums;
}
.rv-asks {
  font-weight: 600;
}
.rv-answer {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin: 0 0 12px;
}
.rv-answer .rv-chip {
  min-height: 34px;
  font: inherit;
  font-size: var(--rv-size-lead);
}
.rv-answer-number {
  width: 7em;
  padding: 4px 10px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-family: var(--rv-mono);
}
.rv-press {
  min-height: 34px;
  padding: 3px 13px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-lead);
  white-space: nowrap;
  cursor: pointer;
}
.rv-press-strong {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press:disabled {
  opacity: 0.4;
  cursor: default;
}
.rv-step .rv-verdict {
  font-weight: 600;
}
.rv-question[data-state="right"] .rv-verdict {
  color: var(--rv-good);
}
.rv-question[data-state="known"] .rv-verdict,
.rv-question[data-state="other"] .rv-verdict,
.rv-question[data-state="unread"] .rv-verdict {
  color: var(--rv-warn);
}
.rv-question[data-state="mismatch"] .rv-verdict {
  color: var(--rv-bad);
}
.rv-verdict:empty,
.rv-why:empty,
.rv-working:empty {
  display: none;
}
.rv-player {
  position: sticky;
  bottom: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  padding: 9px 12px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius) var(--rv-radius) 0 0;
  box-shadow: 0 -4px 18px var(--rv-casing-soft);
}
.rv-player .rv-range {
  flex: 1 1 90px;
  min-width: 60px;
  min-height: 28px;
}
.rv-player .rv-press {
  min-width: 40px;
}
.rv-bin {
  fill: var(--rv-wash);
  stroke: var(--rv-accent);
  stroke-width: 2.5;
  pointer-events: none;
}
.rv-bin-handle {
  cursor: grab;
  touch-action: none;
}
.rv-bin-body {
  fill: transparent;
}
.rv-bin-corner {
  fill: var(--rv-accent);
  stroke: var(--rv-mark);
  stroke-width: 2.5;
}
.rv-bin-handle:focus {
  outline: 0;
}
.rv-bin-handle:focus-visible > * {
  stroke: var(--rv-accent);
  stroke-width: 5;
}
.rv-pick {
  fill: transparent;
}
.rv-pool-bars {
  pointer-events: none;
}
.rv-pool-bar {
  fill: var(--rv-line-strong);
}
.rv-pool-bar-strong {
  fill: var(--rv-accent);
}
.rv-samples,
.rv-right-points {
  pointer-events: none;
}
.rv-samples text {
  font-size: var(--rv-size-note);
}
.rv-mark {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-mark-clamped {
  fill: var(--rv-clamped);
}
.rv-mark-discarded {
  fill: var(--rv-surface);
  stroke: var(--rv-bad);
  stroke-width: 2.5;
  stroke-dasharray: 3 2;
}
.rv-mark-way {
  stroke: var(--rv-text);
  stroke-width: 1.5;
  stroke-dasharray: 3 3;
}
.rv-mark-read {
  fill: var(--rv-clamped);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-window {
  stroke: var(--rv-bad);
  stroke-width: 1.5;
  stroke-dasharray: 5 4;
}
.rv-drawing .rv-map-value {
  font-size: var(--rv-size-note);
}
.rv-drawing .rv-map-number {
  fill: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-point-mark {
  fill: var(--rv-focus);
}
[data-ghost] > .rv-point-mark {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-right-point {
  fill: none;
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-exact {
  stroke: var(--rv-good);
  stroke-width: 2;
  stroke-dasharray: 6 4;
}
.rv-stem {
  stroke: var(--rv-line-strong);
  stroke-width: 3;
}
.rv-bar {
  fill: var(--rv-line-strong);
}
.rv-bar-now {
  fill: var(--rv-accent);
}
.rv-drawing .rv-bar-label-now {
  font-weight: 700;
}
.rv-map-ground {
  fill: var(--rv-sunken);
}
.rv-map-grid line {
  stroke: var(--rv-line-strong);
  stroke-width: 0.6;
}
.rv-squares {
  pointer-events: none;
}
.rv-square {
  fill: var(--rv-accent);
  fill-opacity: 0.16;
  stroke: var(--rv-accent);
  stroke-width: 2;
}
.rv-square-held {
  stroke-width: 3.5;
  fill-opacity: 0.32;
}
.rv-square-untried {
  stroke-dasharray: 5 4;
}
.rv-square-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-square-kept {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 4;
}
.rv-column-bare {
  fill: var(--rv-bad);
  fill-opacity: 0.55;
}
.rv-drawing .rv-column-bare-number {
  fill: var(--rv-bad);
  font-size: var(--rv-size-small);
  font-weight: 700;
}
.rv-drawing .rv-overlap-said {
  stroke: var(--rv-surface);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-overlap-none {
  stroke: var(--rv-line);
  stroke-width: 1.5;
}
.rv-overlap-way {
  fill: none;
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-overlap-untried {
  stroke-dasharray: 3 3;
  opacity: 0.7;
}
.rv-ratios {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  align-items: center;
  margin-top: 8px;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-base);
}
.rv-ratios .rv-chip {
  min-width: 34px;
  min-height: 30px;
  font: inherit;
}
@container (min-width: 641px) {
  .rv-player .rv-press:nth-child(2) {
    min-width: 6.5em;
  }
}
.rv-step-marks {
  display: flex;
  gap: 4px;
  margin: 0;
  padding: 0;
  list-style: none;
}
.rv-step-marks button {
  min-width: 28px;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line-strong);
  border-radius: 14px;
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-step-marks [data-done] {
  color: var(--rv-good);
  background: var(--rv-good-soft);
  border-color: var(--rv-good);
}
.rv-step-marks [aria-current] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press-word {
  margin: 0 0 0 6px;
}
.rv-press-strong .rv-press-word {
  float: left;
  margin: 0 6px 0 0;
}
.rv-step-count {
  display: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
}
@container (max-width: 640px) {
  .rv-press-word {
    display: none;
  }
  /* One row, and no more of the figure is covered. */
  .rv-step-marks {
    display: none;
  }
  .rv-step-count {
    display: inline;
  }
}
@container (max-width: 760px) {
  .rv-step {
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
  }
  .rv-step-figure {
    padding: 10px;
  }
  .rv-drawing {
    max-height: 60vh;
  }
}
`,`/* The page of the operators: what the machines gave, side by side. */

.rv-card .rv-agreed {
  margin: 0 0 12px;
  line-height: 1.5;
}
.rv-agreed[data-state="good"],
.rv-agreement [data-state="good"] {
  color: var(--rv-good);
}
.rv-agreed[data-state="bad"],
.rv-agreement [data-state="bad"] {
  color: var(--rv-bad);
}
.rv-scrolls {
  overflow-x: auto;
}
.rv-agreement {
  width: auto;
  min-width: min(100%, 720px);
}
.rv-agreement :is(th, td) {
  padding: 2px 18px 2px 0;
}
.rv-agreement :is(th, td):nth-child(2) {
  text-align: left;
}
.rv-agreement tr[data-first] > :is(th, td) {
  border-top: 1px solid var(--rv-line);
}
.rv-agreement th[scope="row"] {
  font-weight: 500;
}
.rv-card .rv-agreed-note {
  max-width: 75ch;
  margin: 12px 0 0;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  line-height: 1.5;
}
@container (max-width: 480px) {
  .rv-agreement :is(th, td) {
    padding-right: 10px;
    vertical-align: top;
  }
  .rv-agreement :is(th, td):nth-child(-n + 2) {
    white-space: normal;
  }
}
`,`/* The page of the peers: the matrix of implementations and families, and the museum's threads. */

.rv-peers {
  width: auto;
  border-collapse: collapse;
}
.rv-peers :is(th, td) {
  padding: 1px 2px;
  text-align: center;
}
.rv-peers thead th {
  height: 92px;
  padding: 0 2px 6px;
  font-weight: 500;
  vertical-align: bottom;
}
.rv-peers thead th:not(:first-child) > span {
  writing-mode: vertical-rl;
  transform: rotate(180deg);
  white-space: nowrap;
}
.rv-peers :is(thead th:first-child, th[scope="row"]) {
  position: sticky;
  left: 0;
  z-index: 1;
  max-width: 300px;
  padding-right: 10px;
  background: var(--rv-surface);
  font-family: var(--rv-font);
  font-weight: 500;
  text-align: left;
  white-space: normal;
}
.rv-peers tbody tr > * {
  border-top: 1px solid var(--rv-line);
}
.rv-peers button {
  min-width: 24px;
  min-height: 24px;
  padding: 0;
  color: inherit;
  background: none;
  border: 1px solid transparent;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-peers .rv-peer {
  text-align: left;
}
.rv-peers button:hover,
.rv-peers button[aria-pressed="true"] {
  border-color: var(--rv-accent);
}
.rv-peers [data-state="follows"] {
  color: var(--rv-good);
}
.rv-peers [data-state="follows_another"] {
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
}
.rv-peers [data-state="differs"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
.rv-peers :is([data-state="refuses"], [data-state="unasked"]) {
  color: var(--rv-muted);
}
.rv-card :is(.rv-peers-legend, .rv-peers-said) {
  max-width: 110ch;
  margin: 0 0 6px;
  font-size: var(--rv-size-note);
  line-height: 1.5;
  overflow-wrap: anywhere;
}
.rv-card .rv-peers-legend {
  color: var(--rv-muted);
}
.rv-card .rv-peers-said {
  min-height: 3.2em;
}

.rv-threads {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 540px), 1fr));
  gap: 14px;
}
.rv-thread {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 190px;
  grid-template-rows: auto 1fr;
  gap: 10px 16px;
  padding: 14px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-thread h4 {
  margin: 0 0 6px;
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-card .rv-thread p {
  margin: 0 0 6px;
  line-height: 1.5;
}
.rv-card .rv-thread .rv-thread-why {
  color: var(--rv-muted);
}
.rv-card .rv-thread .rv-thread-links {
  margin: 0;
  font-size: var(--rv-size-note);
}
.rv-thread a {
  color: var(--rv-accent);
  text-decoration: underline;
}
.rv-thread-map {
  grid-area: 1 / 2 / span 2;
  width: 100%;
  max-height: 240px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-thread-cell {
  fill: color-mix(in srgb, var(--rv-text) calc(4% + 30% * var(--rv-share)), var(--rv-surface));
  stroke: var(--rv-line);
  stroke-width: 0.02;
}
.rv-thread-value {
  fill: var(--rv-muted);
  font-family: var(--rv-mono);
  dominant-baseline: central;
  text-anchor: middle;
}
.rv-thread-mark :is(rect, line) {
  fill: none;
  stroke: var(--rv-reading);
  stroke-width: 0.07;
}
.rv-thread-mark line {
  stroke-width: 0.035;
}
.rv-thread-mark circle {
  fill: var(--rv-reading);
  stroke: var(--rv-surface);
  stroke-width: 0.02;
}
.rv-thread-mark circle[data-lost="true"] {
  fill: var(--rv-surface);
  stroke: var(--rv-reading);
  stroke-width: 0.05;
}
.rv-thread [data-reading="0"] {
  --rv-reading: var(--rv-accent);
}
.rv-thread [data-reading="1"] {
  --rv-reading: var(--rv-focus);
}
.rv-thread [data-reading="2"] {
  --rv-reading: var(--rv-good);
}
.rv-thread-mark:not([data-reading="0"]) rect {
  stroke-dasharray: 0.2 0.12;
}
.rv-thread-outputs {
  display: flex;
  flex-wrap: wrap;
  align-content: start;
  gap: 10px 24px;
}
.rv-thread-output {
  min-width: 0;
  margin: 0;
  padding-left: 8px;
  border-left: 3px solid var(--rv-reading);
}
.rv-thread-output figcaption {
  margin-bottom: 4px;
  font-size: var(--rv-size-note);
}
.rv-thread-box {
  display: block;
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-thread-output table {
  width: auto;
}
.rv-thread-output td {
  padding: 1px 10px 1px 0;
}
@container (max-width: 560px) {
  .rv-thread {
    grid-template-columns: minmax(0, 1fr);
  }
  .rv-thread-map {
    grid-area: auto;
    max-width: 260px;
  }
  .rv-peers :is(thead th:first-child, th[scope="row"]) {
    max-width: 140px;
  }
}
`,`/* The prism's cards. */

.rv-prism-tiles {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(132px, 1fr));
  gap: 10px;
}
.rv-prism-tile {
  display: flex;
  flex-direction: column;
  min-width: 0;
  padding: 6px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
/* Until numbers are there, tiles and cards keep the room that they will take. */
.rv-prism-tiles[data-waiting] > * > * {
  visibility: hidden;
}
.rv-card-prism-outputs:not(:has(.rv-prism-tile)) {
  min-height: 540px;
}
.rv-prism-invites {
  padding-bottom: 10px;
}
/* Without a box there are names, and no room for numbers. */
.rv-card-prism-outputs:not([data-boxless]) .rv-prism-invites,
.rv-card-prism-outputs[data-boxless] :is(.rv-prism-slot, .rv-prism-foot, .rv-scale) {
  display: none;
}
.rv-prism-tile[data-raised] {
  border-color: var(--rv-accent);
}
.rv-prism-tile[data-reference] {
  background: var(--rv-sunken);
}
.rv-prism-head {
  display: flex;
  align-items: center;
  gap: 4px;
}
.rv-prism-name {
  display: flex;
  flex: 1;
  align-items: center;
  gap: 6px;
  min-width: 0;
  min-height: 38px;
  padding: 0 4px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  text-align: left;
  cursor: pointer;
}
.rv-card-prism-sum .rv-remark {
  display: inline-flex;
  align-items: center;
  gap: 6px;
}
.rv-prism-sign {
  display: inline-flex;
  flex: none;
}
.rv-prism-name span {
  display: -webkit-box;
  overflow: hidden;
  overflow-wrap: anywhere;
  line-height: 15px;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
}
.rv-prism-name:disabled {
  cursor: default;
}
.rv-prism-name:hover:not(:disabled) {
  background: var(--rv-sunken);
}
.rv-prism-name[aria-pressed="true"] {
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  box-shadow: inset 0 0 0 1.5px var(--rv-accent);
}
.rv-prism-reference {
  flex: none;
}
.rv-prism-slot {
  aspect-ratio: 1;
  margin-top: 6px;
}
.rv-prism-refused {
  flex: 1;
  margin: 6px 4px;
  color: var(--rv-warn);
  font-size: var(--rv-size-note);
}
.rv-prism-foot {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 0 6px;
  height: 37px;
  margin-top: 5px;
  /* Its numbers change with every move: nothing around it is laid out for them. */
  contain: strict;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-prism-foot .rv-badge {
  grid-column: 2;
  grid-row: 1;
  height: 17px;
  font-size: var(--rv-size-small);
}
.rv-prism-read {
  font: 600 var(--rv-size-note) / 17px var(--rv-mono);
}
.rv-prism-plan {
  grid-column: 2;
  grid-row: 1;
  color: var(--rv-muted);
}
.rv-prism-note {
  grid-column: 1 / -1;
  grid-row: 2;
  overflow: hidden;
  color: var(--rv-muted);
  text-overflow: ellipsis;
  white-space: nowrap;
}

.rv-prism-cause {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 84px 76px 76px;
  align-items: center;
  gap: 2px 10px;
  padding: 4px 0;
  border-top: 1px solid var(--rv-line);
}
.rv-prism-causehead {
  border-top: 0;
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-prism-causehead span:nth-child(n + 3) {
  text-align: right;
}
.rv-prism-cause b {
  display: block;
  font-size: var(--rv-size-base);
}
.rv-prism-cause small {
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-prism-total {
  border-top: 2px solid var(--rv-line-strong);
}
.rv-prism-value {
  font: 500 var(--rv-size-note) / 1.3 var(--rv-mono);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-prism-track {
  position: relative;
  height: 10px;
  background:
    linear-gradient(var(--rv-line-strong), var(--rv-line-strong)) 50% 0 / 1px 100% no-repeat,
    var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-prism-bar {
  position: absolute;
  top: 2px;
  left: 50%;
  width: calc(50% * var(--rv-share, 0));
  height: 6px;
  background: var(--rv-focus);
}
.rv-prism-bar[data-sign="down"] {
  right: 50%;
  left: auto;
  background: var(--rv-accent);
}
.rv-prism-made {
  margin-top: 6px;
  overflow-wrap: anywhere;
  font: var(--rv-size-note) / 1.4 var(--rv-mono);
}
.rv-prism-plot {
  cursor: crosshair;
}

@container (max-width: 460px) {
  .rv-prism-cause {
    grid-template-columns: minmax(0, 1fr) 84px 84px;
  }
  .rv-prism-cause > :first-child {
    grid-column: 1 / -1;
  }
  .rv-prism-causehead > :first-child {
    display: none;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards:has(.rv-card-prism-outputs) .rv-card-sentence {
    min-height: 103px;
  }
}
`,`/* The cards of the R-MAC pages. */

.rv-rlevel {
  margin-bottom: 10px;
}
.rv-rlevel-name {
  display: flex;
  align-items: center;
  gap: 7px;
  margin-bottom: 4px;
  font-size: var(--rv-size-note);
  font-weight: 600;
}
.rv-rlevel-name span {
  color: var(--rv-muted);
  font-weight: 500;
  font-variant-numeric: tabular-nums;
}
.rv-rline {
  display: inline-block;
  flex: none;
  width: 30px;
  height: 3px;
  border-radius: 1px;
}
.rv-body-rmac-list {
  max-height: 236px;
  overflow: auto;
}
.rv-rgrid {
  display: grid;
  gap: 2px;
}
.rv-rcell {
  height: 18px;
  padding: 0;
  background: color-mix(in srgb, var(--rv-level) 26%, var(--rv-surface));
  border: 1.5px solid color-mix(in srgb, var(--rv-level) 60%, var(--rv-surface));
  border-radius: var(--rv-radius-mark);
  cursor: pointer;
}
.rv-rcell[data-here] {
  background: var(--rv-highlight);
  border-color: var(--rv-focus);
}
.rv-rcell[aria-pressed="true"] {
  box-shadow: 0 0 0 2px var(--rv-focus);
}
.rv-rscroll {
  height: 170px;
  overflow: auto;
  border-top: 1px solid var(--rv-line);
}
.rv-rtable th,
.rv-rtable td {
  height: 22px;
}
.rv-rtable th:first-child {
  max-width: 150px;
  overflow: hidden;
  font-weight: 500;
  text-overflow: ellipsis;
}
.rv-rtable thead th {
  position: sticky;
  top: 0;
  background: var(--rv-surface);
}
.rv-rtable tr[data-shown] {
  color: var(--rv-focus);
  font-weight: 650;
}

/* The derivation. */
.rv-dstage {
  margin-bottom: 14px;
}
.rv-card h4 {
  display: flex;
  align-items: center;
  gap: 8px;
  margin: 0 0 6px;
  padding: 0;
  font-family: inherit;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
}
.rv-card h4 i {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  width: 19px;
  height: 19px;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: 50%;
  font-size: var(--rv-size-small);
  font-style: normal;
  font-weight: 700;
}
.rv-dstage p {
  margin: 6px 0 0;
  line-height: 1.5;
}
.rv-dsides {
  display: flex;
  height: 24px;
  margin-top: 8px;
  font: var(--rv-size-small) / 22px var(--rv-mono);
}
.rv-dsides span {
  min-width: 58px;
  padding: 0 7px;
  overflow: hidden;
  background: var(--rv-accent-soft);
  border: 1px solid var(--rv-accent);
  border-radius: var(--rv-radius-mark);
  white-space: nowrap;
}
.rv-dsides .rv-drest {
  background: none;
  border: 1px dashed var(--rv-line-strong);
  border-left: 0;
  border-radius: 0 var(--rv-radius-mark) var(--rv-radius-mark) 0;
}
.rv-dtable th,
.rv-dtable td,
.rv-scores th,
.rv-scores td {
  height: 26px;
  border-top: 1px solid var(--rv-line);
}
.rv-dtable thead th,
.rv-scores thead th {
  border-top: 0;
  vertical-align: bottom;
  white-space: normal;
}
.rv-dtable th:first-child {
  padding-left: 6px;
}
.rv-dtable :is(th, td):last-child {
  padding-right: 6px;
}
.rv-dtable tbody th,
.rv-scores tbody th {
  font-weight: 600;
}
.rv-dcandidates tr[data-chosen] {
  background: var(--rv-focus-soft);
}
.rv-dcandidates tr[data-chosen] td:last-child {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-dtaken {
  margin-left: 8px;
  color: var(--rv-focus);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 650;
}
.rv-dtable .rv-dpicture {
  width: 34%;
  text-align: left;
}
.rv-dtrack {
  position: relative;
  height: 14px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-dtrack i {
  position: absolute;
  top: 0;
  bottom: 0;
  background: color-mix(in srgb, var(--rv-accent) 32%, transparent);
  border: 1px solid var(--rv-accent);
  border-radius: var(--rv-radius-mark);
}
.rv-dlevels td {
  vertical-align: middle;
}
.rv-dlevels .rv-rline {
  width: 22px;
  margin-right: 8px;
  vertical-align: 3px;
}
.rv-dwalk {
  display: inline-flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 0 9px;
  padding: 3px 0;
  white-space: normal;
}
.rv-dpart {
  display: inline-block;
  white-space: pre;
}
.rv-dlevels th:first-child {
  white-space: nowrap;
}
.rv-dwalk b {
  font-weight: 650;
}
.rv-card .rv-dsum {
  padding-top: 8px;
  border-top: 1px solid var(--rv-line-strong);
  font: var(--rv-size-base) / 1.5 var(--rv-mono);
  text-align: right;
}
.rv-dother {
  padding: 3px 0;
  line-height: 1.5;
}
.rv-dother[data-drawn] {
  padding-left: 8px;
  border-left: 3px solid var(--rv-categorical-5);
}

/* The descriptor. */
.rv-mrow,
.rv-mfoot {
  display: grid;
  grid-template-columns: 62px minmax(0, 1fr) 66px 78px 70px;
  gap: 8px;
  align-items: center;
}
.rv-mrow {
  font: var(--rv-size-small) / 1 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-mrow > :last-child {
  text-align: right;
}
.rv-mhead {
  height: 20px;
  color: var(--rv-muted);
  font-family: var(--rv-font);
}
.rv-mbody {
  position: relative;
}
.rv-mslot {
  position: absolute;
  top: 0;
  right: 238px;
  left: 70px;
}
.rv-mslot canvas {
  cursor: crosshair;
}
.rv-msum {
  position: relative;
  height: 66px;
  margin-top: 6px;
  background: var(--rv-sunken);
}
.rv-mfoot {
  grid-template-columns: 62px minmax(0, 1fr) 230px;
  font-size: var(--rv-size-small);
  color: var(--rv-muted);
}
.rv-mrow[data-here] {
  background: var(--rv-focus-soft);
}
.rv-mrow[data-off] .rv-mbar,
.rv-mrow[data-off] > span:last-child {
  opacity: 0.55;
}
.rv-mswitch {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  height: 100%;
  min-height: 0;
  padding: 0 4px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-mswitch i {
  width: 9px;
  height: 9px;
  border: 1.5px solid transparent;
  border-radius: 50%;
}
.rv-mswitch[aria-checked="false"] {
  text-decoration: line-through;
  opacity: 0.65;
}
.rv-mswitch[aria-checked="false"] i {
  background: none !important;
  border-color: var(--rv-muted);
}
.rv-mbar {
  position: relative;
  display: flex;
  align-items: center;
  justify-content: flex-end;
  height: 76%;
}
.rv-mbar > i {
  position: absolute;
  top: 0;
  bottom: 0;
  left: 0;
  height: auto;
  background: var(--rv-accent-soft);
}
.rv-mbar b {
  position: relative;
  padding-right: 4px;
  font-weight: 500;
}
/* Twenty regions' rows, as most maps have them, until the page's own come. */
.rv-mlist:empty {
  height: 320px;
}
.rv-card .rv-marith {
  min-height: 48px;
  margin-top: 8px;
  padding-top: 8px;
  border-top: 1px solid var(--rv-line);
  font: var(--rv-size-note) / 1.6 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-marith b {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-arow {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 14px;
  align-items: center;
  padding: 7px 0;
  border-top: 1px solid var(--rv-line);
}
.rv-arow:first-child {
  border-top: 0;
}
.rv-arow b,
.rv-arow code,
.rv-arow .rv-quiet {
  display: block;
}
.rv-arow code {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font: var(--rv-size-note) / 1.5 var(--rv-mono);
}
.rv-arow .rv-quiet {
  font-size: var(--rv-size-note);
}
.rv-aslot {
  position: relative;
  height: 46px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-pstrip {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(92px, 1fr));
  gap: 8px;
}
.rv-pitem {
  min-width: 0;
  padding: 4px;
  color: inherit;
  background: none;
  border: 1px solid transparent;
  border-radius: var(--rv-radius-control);
  font: var(--rv-size-small) / 1.35 var(--rv-font);
  text-align: left;
  cursor: pointer;
}
.rv-pitem:hover,
.rv-pitem:focus-visible {
  background: var(--rv-sunken);
  border-color: var(--rv-line);
}
.rv-pitem canvas {
  display: block;
  width: 100%;
  aspect-ratio: 1;
  margin-bottom: 4px;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-pitem b {
  font-family: var(--rv-mono);
}
.rv-pitem span {
  display: block;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

@container (max-width: 560px) {
  .rv-mrow {
    grid-template-columns: 48px minmax(0, 1fr) 0 62px 0;
    gap: 4px;
  }
  .rv-mrow > :nth-child(3),
  .rv-mrow > :nth-child(5) {
    visibility: hidden;
    overflow: hidden;
  }
  .rv-mslot {
    right: 74px;
    left: 52px;
  }
  .rv-mfoot {
    grid-template-columns: 48px minmax(0, 1fr) 70px;
    gap: 4px;
  }
  .rv-card .rv-marith {
    min-height: 67px;
  }
  .rv-dtable .rv-dpicture {
    display: none;
  }
  .rv-dtable th,
  .rv-dtable td {
    padding-right: 6px;
    white-space: normal;
  }
}

@container (max-width: 400px) {
  .rv-dlevels td {
    font-size: var(--rv-size-tiny);
  }
  .rv-dlevels .rv-rline {
    display: none;
  }
  .rv-dlevels .rv-dpart {
    display: inline;
    white-space: normal;
  }
}

/* Search. */
.rv-hits {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
  gap: 6px;
  min-height: 318px;
  max-height: 318px;
  align-content: start;
  padding: 2px;
  overflow: auto;
}
.rv-hit {
  position: relative;
  min-width: 0;
  padding: 3px;
  color: inherit;
  background: none;
  border: 2px solid transparent;
  border-radius: var(--rv-radius-control);
  font: var(--rv-size-small) / 1.3 var(--rv-font);
  text-align: left;
  cursor: pointer;
}
.rv-hit img {
  display: block;
  width: 100%;
  aspect-ratio: 21 / 16;
  object-fit: cover;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-hit b {
  position: absolute;
  top: 7px;
  left: 7px;
  padding: 1px 6px;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-mark);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
}
.rv-hit[data-relevant] {
  background: var(--rv-good-soft);
}
.rv-hit[data-relevant] b {
  color: var(--rv-surface);
  background: var(--rv-good);
}
.rv-hit[data-here] {
  border-color: var(--rv-focus);
}
.rv-hit[aria-selected="true"] {
  border-color: var(--rv-accent);
}
.rv-hname {
  display: block;
  margin-top: 3px;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-hline {
  display: flex;
  align-items: center;
  gap: 6px;
}
.rv-hline code,
.rv-pair code,
.rv-scores code {
  padding: 0;
  color: inherit;
  background: none;
  font: var(--rv-size-small) / 1.4 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-htrack {
  flex: 1;
  height: 5px;
}
.rv-pairs {
  position: relative;
  width: 100%;
  aspect-ratio: 2.72;
}
.rv-pairs canvas,
.rv-pgrid canvas {
  border-radius: var(--rv-radius-mark);
}
.rv-pbelow {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 190px;
  gap: 18px;
  margin-top: 10px;
}
.rv-pair {
  display: grid;
  grid-template-columns: 14px minmax(0, 1fr) 64px 52px;
  align-items: center;
  gap: 8px;
  height: 26px;
  padding: 0 6px;
  border-radius: var(--rv-radius-mark);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-pair:hover {
  background: var(--rv-sunken);
}
.rv-pair i {
  width: 12px;
  height: 12px;
  border-radius: var(--rv-radius-mark);
}
.rv-pair > :nth-child(n + 3) {
  text-align: right;
}
.rv-pgrid {
  position: relative;
  width: 130px;
  height: 130px;
}
.rv-pgrid canvas {
  cursor: crosshair;
}
.rv-card .rv-pgridwords {
  min-height: 34px;
  margin-top: 4px;
  font-size: var(--rv-size-note);
}
.rv-scores {
  font-family: inherit;
}
.rv-scores th,
.rv-scores td {
  height: 30px;
  text-align: left;
}
.rv-scores thead th {
  height: 22px;
}
.rv-scores tbody th {
  width: 80px;
}
.rv-scores td[data-used] code {
  color: var(--rv-focus);
  font-weight: 700;
}
.rv-strack {
  display: inline-block;
  width: calc(100% - 52px);
  height: 9px;
  margin-right: 8px;
}
.rv-strack > i:not([data-best]) {
  background: color-mix(in srgb, var(--rv-accent) 55%, var(--rv-sunken));
}
.rv-card .rv-scorenote {
  margin-top: 8px;
  font-size: var(--rv-size-note);
  line-height: 1.5;
}
@container (max-width: 560px) {
  .rv-pbelow {
    grid-template-columns: minmax(0, 1fr);
  }
}
`];var[ar,gr]=[4,2**26],Gn=class{#A;#n=new Map;constructor(n){this.#A=n}get size(){return this.#A.memory.buffer.byteLength}begin(){this.#A.clear(0)}forget(){this.#n.clear(),this.#A.clear(1)}hold(n){let A=this.#n.get(n);if(A!==void 0)return A;let t=[...this.#n.keys()].reduce((s,{byteLength:i})=>s+i,n.byteLength);(this.#n.size===ar||t>gr)&&this.forget();let r=this.put(n);return this.#A.keep(),this.#n.set(n,r),r}put(n){let A=this.#e(n.byteLength),t=new Uint8Array(n.buffer,n.byteOffset,n.byteLength);return new Uint8Array(this.#A.memory.buffer,A).set(t),A}zeros(n){let A=this.#e(4*n);return new Uint8Array(this.#A.memory.buffer,A,4*n).fill(0),A}floats(n,A){return new Float32Array(this.#A.memory.buffer,n,A).slice()}doubles(n,A){return new Float64Array(this.#A.memory.buffer,n,A).slice()}wholes(n,A){return new Int32Array(this.#A.memory.buffer,n,A).slice()}bytes(n,A){return new Uint8Array(this.#A.memory.buffer,n,A).slice()}#e(n){let A=n>2147483648?0:this.#A.take(n)>>>0;if(!A)throw new W(sA);return A}};var j={roi_align:{columns:5,sampled:!0,reductions:{avg:"roi_align",max:"roi_align_max"}},roi_align_rotated:{columns:6,sampled:!0,reductions:{avg:"roi_align_rotated"}},roi_pool:{columns:5,sampled:!1,reductions:{}}},[At,st]=[5,14],hr={scale:1},Un=class{#A;#n;#e;constructor(n){this.#A=n,this.#n=new Gn(n),this.#e=[0,1].map(A=>this.#i(A))}knows(n,A){let t=Object.hasOwn(j,n)?j[n]:null;return!!(t&&(t.sampled?t.reductions[A]:A==="max"))}get size(){return this.#n.size}plan(n,{rois:A,bins:t,rules:r,height:s,width:i,chosen:o,derivatives:a=!1}){let{columns:g}=j[n],h=lA(A,g),I=Int32Array.from(o??Array(t[0]*t[1]).keys());if(I.some(y=>y<0||y>=t[0]*t[1]))throw new RangeError(`chosen: want bins below ${t[0]*t[1]}, got ${I}`);let l=this.#n;l.begin();let c={rois:h.length/g,batch:2**30,channels:1,height:s,width:i},C=l.zeros(10),p=l.put(h),v=this.#r(c,t,r);this.#t(`${n}_plan`,p,l.put(I),I.length,...v,Number(a),C);let[f,...m]=l.wholes(C,10),w=g-1;return{positions:b(l.floats(m[0],2*f),[f,2]),taps:b(l.wholes(m[1],4*f),[f,4]),weights:b(l.floats(m[2],4*f),[f,4]),state:b(l.bytes(m[3],f),[f]),roi:b(l.wholes(m[4],f),[f]),bin:b(l.wholes(m[5],f),[f]),slopes:a?b(l.floats(m[6],2*w*f),[f,w,2]):null,grids:b(l.wholes(m[7],2*c.rois),[c.rois,2]),offsets:b(l.wholes(m[8],c.rois+1),[c.rois+1])}}axes(n,{rois:A,bins:t,rules:r,height:s,width:i}){let{columns:o,sampled:a}=j[n],g=lA(A,o),h=g.length/o,I=this.#n;I.begin();let l=I.put(g),c=this.#r({rois:h,batch:2**30,channels:1,height:s,width:i},t,r),C=st+(a?0:2*(t[0]+t[1])),p=I.zeros(4*C*h);this.#t(`${n}_axes`,l,...c,p);let v=I.doubles(p,2*C*h);return Array.from({length:h},(f,m)=>{let[w,y]=[m,h+m].map(E=>v.subarray(C*E,C*(E+1)));return Ir(w,y,a?null:t)})}forward(n,A){let{maps:t,rois:r,job:s,shape:i,count:o}=this.#s(n,A),a=this.#n.zeros(o);if(j[n].sampled)return this.#t(tt(n,A),t,r,a,...s),{output:b(this.#n.floats(a,o),i),argmax:null};let g=this.#n.zeros(o);return this.#t(n,t,r,a,g,...s),{output:b(this.#n.floats(a,o),i),argmax:b(this.#n.wholes(g,o),i)}}backward(n,A){let{features:t,gradOutput:r,argmax:s}=A,{maps:i,rois:o,job:a,count:g,rows:h}=this.#s(n,A),{columns:I,sampled:l}=j[n],c=this.#n,C=c.put(IA("gradOutput",r,g)),p=t.values.length,v=c.zeros(p);if(!l){let w=c.put(IA("argmax",s??new Int32Array,g));return this.#t(`${n}_backward`,C,w,o,v,...a),{features:b(c.floats(v,p),et(t)),rois:null}}let f=c.zeros(h*I),m=tt(n,A);return this.#t(`${m}_backward_features`,C,i,o,v,...a),this.#t(`${m}_backward_rois`,C,i,o,f,...a),{features:b(c.floats(v,p),et(t)),rois:b(c.floats(f,h*I),[h,I])}}regions({height:n,width:A,scales:t,overlap:r,variant:s}){let i=this.#n;i.begin();let o=i.zeros(3),a=i.put(Float64Array.of(r)),g=Object.entries({height:n,width:A,scales:t}).map(([c,C])=>rt(c,C));this.#t(`rmac_regions_${s}`,...g,a,o);let[h,I,l]=i.wholes(o,3);return{regions:b(i.wholes(I,4*h),[h,4]),level:b(i.wholes(l,h),[h])}}regionMaxima({features:n,regions:A}){let{batch:t=1,channels:r}=n,s=A.length/4,i=new Float32Array(5*t*s);for(let g=0;g<t*s;g+=1){i[5*g]=Math.floor(g/s);for(let h=0;h<4;h+=1)i[5*g+1+h]=A[4*(g%s)+h]}let o=this.forward("roi_pool",{features:n,rois:i,bins:[1,1],rules:hr}),a=[t,s,r];return{maxima:b(Float32Array.from(o.output),a),argmax:b(Int32Array.from(o.argmax??[]),a)}}#i(n){this.#n.begin();let A=this.#n.put(new Float64Array(2));this.#t("alignment",n,A);let[t,r]=this.#n.doubles(A,2);return[t,r]}#s(n,{features:A,rois:t,bins:r,rules:s}){let{batch:i=1,channels:o,height:a,width:g}=A,{columns:h}=j[n];IA("features",A.values,i*o*a*g);let I=lA(t,h);this.#n.begin();let l=this.#n.hold(A.values),c=I.length/h,C=[c,o,...r];return{maps:l,rois:this.#n.put(I),job:this.#r({rois:c,batch:i,channels:o,height:a,width:g},r,s),shape:C,count:c*o*r[0]*r[1],rows:c}}#r(n,[A,t],{scale:r,ratio:s=0,aligned:i=!1,clockwise:o=!1,...a}){let[g,h]=this.#e[Number(i)],{rois:I,batch:l,channels:c,height:C,width:p}=n,f=Object.entries({rois:I,batch:l,channels:c,height:C,width:p,bins_y:A,bins_x:t,ratio:s}).map(([m,w])=>rt(m,w));return[this.#n.put(Int32Array.of(...f,Number(o))),this.#n.put(Float64Array.of(r,a.offset??g,a.minimum??h))]}#t(n,...A){let t=Fn;try{t=this.#A[n](...A)}catch(r){if(!(r instanceof WebAssembly.RuntimeError))throw r}if(t)throw new W(t)}};function tt(e,{reduction:n="avg"}){let A=j[e].reductions[n];if(!A)throw new RangeError(`reduction: ${e} has no ${n}`);return A}function Ir(e,n,A){let[t,r]=[0,1].map(g=>{let h=At*g,[I,l,c,C,p]=e.subarray(h),v=st+(g&&A?2*A[0]:0),f=A&&b(Int32Array.from(e.subarray(v,v+2*A[g])),[A[g],2]);return{start:I,binSize:l,samples:c,size:C,drawn:n[h+3],widened:!p,cells:f}}),[s,i,o,a]=e.subarray(2*At);return{y:t,x:r,center:[s,i],cosine:o,sine:a}}var et=({batch:e=1,channels:n,height:A,width:t})=>[e,n,A,t],b=(e,n)=>Object.assign(e,{shape:Object.freeze(n)});function IA(e,n,A){if(n.length!==A)throw new RangeError(`${e}: want ${A} numbers, got ${n.length}`);return n}function lA(e,n){if(e.length%n)throw new RangeError(`rois: want rows of ${n}, got ${e.length} numbers`);return Float32Array.from(e)}function rt(e,n){if(Number.isInteger(n)&&Math.abs(n)<2**31)return n;throw new RangeError(`${e}: want a whole number, got ${n}`)}async function it(e){if(typeof WebAssembly>"u")throw new dn("This browser has no WebAssembly.");let n=typeof e=="string"||e instanceof URL?await lr(e):e;try{let{instance:A}=await WebAssembly.instantiate(n,{});return new Un(A.exports)}catch(A){throw new dn(cr(A),A)}}function Jn(e){let n=atob(e);return Uint8Array.from(n,A=>A.charCodeAt(0))}async function lr(e){try{let n=await fetch(e);if(n.ok)return await n.arrayBuffer();throw new Error(`${n.status} ${n.statusText}`)}catch(n){throw new dn("The kernels for this browser could not be fetched.",n)}}function cr(e){return/Content.Security.Policy|unsafe-eval|blocked by CSP/i.test(String(e))?"This page's Content-Security-Policy refuses WebAssembly.":e instanceof RangeError?"This browser has no memory for WebAssembly.":"This browser cannot read the kernels' WebAssembly."}var ot="AGFzbQEAAAAB2QIgYAF/AX9gAX4Bf2AAAX9gAn98AGADf3x8AX9gAn9/AX9gA39/fwBgB39/fn5/f38AYAp/f35+fnx/f35+AGARf39+f39/fn9+f39+f35/fn8Bf2ADf35/AX9gA39+fgF/YAp/f35+fn59fX1+AGARf39+f35/fn9/f35+fn19fn4AYAN/fX4AYAd/f39/f39/AX9gC39/fn5+fn19fX5/AGAFf39+fn0AYAZ/fn5+fn4AYBF/fX1+fX19fX59fX19fX1/fgF/YAR/f39/AX9gC39+fH5+fH58fH9+AX9gDn9/fn5+fn5+fn19fX5/AX9gBX99fX59AGANf319fn1+fn1/f39/fgBgBn99fX5+fgBgB399fX59fX0AYAV/f39/fwF/YAZ/f39/f38Bf2APf39+fn5+fn5+fX19fn9/AX9gDH99fX5+fX19fX1+fgBgBX9+f35+AX8DNjUAAQACAQMEBAUGBwgJCgsMDQ4PEA8REg8TFBQVFBYXCxgZGhscHB0eGxwcFhsfHBwcHBsbGwUDAQACBggBfwFBgIAECwfzAxkGbWVtb3J5AgAEdGFrZQAABWNsZWFyAAIEa2VlcAADCWFsaWdubWVudAAIDnJvaV9hbGlnbl9wbGFuABIWcm9pX2FsaWduX3JvdGF0ZWRfcGxhbgAUDXJvaV9wb29sX3BsYW4AFw5yb2lfYWxpZ25fYXhlcwAZFnJvaV9hbGlnbl9yb3RhdGVkX2F4ZXMAGg1yb2lfcG9vbF9heGVzABwJcm9pX2FsaWduACMbcm9pX2FsaWduX2JhY2t3YXJkX2ZlYXR1cmVzACQXcm9pX2FsaWduX2JhY2t3YXJkX3JvaXMAJRFyb2lfYWxpZ25fcm90YXRlZAAoI3JvaV9hbGlnbl9yb3RhdGVkX2JhY2t3YXJkX2ZlYXR1cmVzACkfcm9pX2FsaWduX3JvdGF0ZWRfYmFja3dhcmRfcm9pcwAqDXJvaV9hbGlnbl9tYXgALB9yb2lfYWxpZ25fbWF4X2JhY2t3YXJkX2ZlYXR1cmVzAC4bcm9pX2FsaWduX21heF9iYWNrd2FyZF9yb2lzAC8Icm9pX3Bvb2wAMBFyb2lfcG9vbF9iYWNrd2FyZAAxE3JtYWNfcmVnaW9uc190b2xpYXMAMhNybWFjX3JlZ2lvbnNfY2FmZmUyADMVcm1hY19yZWdpb25zX2NpcnRvcmNoADQKt6oCNQsAIACtEIGAgIAAC3ABA38CQCAAQoDQrPMOVg0AAkAgAEEAKALEgISAACIBrXxCD3xCcIMiAEL//wN8QhCIpyICPwAiA00NACAAQoCA/P8PVg0BIAIgA2tAAEF/Rg0BC0EAIAA+AsSAhIAAIAEPC0EAQQE6AMiAhIAAQQALNwBBAEHQgISAAEEAKALAgISAACAAGyIANgLEgISAAEEAIAA2AsCAhIAAQQBBADoAyICEgABBAAsWAEEAQQAoAsSAhIAANgLAgISAAEEACyYBAX8CQCAAQiB8EIGAgIAAIgFFDQAgAUEQaiABQSBqNgIACyABC4YEBQF8A34BfwR+AXwCQAJAIAFEGC1EVPsh6T9lRQ0ARAAAAAAAAAAAIQJCACEDDAELIAG2vKwiA0IXhyIEQuh+fCIFp0Egba3DIAVCn4CAgICAgICAf4NCgICAgICAgICAf1atfSIFQgAgBUIAVRsiBadBA3QiBkGYgISAAGopAwAgA0L///8Dg0KAgIAEhCIDfiAGQaCAhIAAaikDACADfiIHQiCIfCIIQiCIIAZBkICEgABqKQMAIAN+fCIJQiCIIAZBiICEgABqKQMAIAN+fCIKQiCIIAZBgICEgABqKQMAIAN+fCAEIAVCBYZ9IgNCiH98IgSGIApCIIYgCUL/////D4OEIgVCuAEgA30iA4h8IgkgCUKAgICAgICAgCB8IglCgICAgICAgIBAg30iCrkiAkQAAAAAAAAQPKIiAUQHXBQzJqaRPKIgBSAEhiAIQiCGIAdC/////w+DhCADiHy6RAAAAAAAAPA7oiAKIAL8Bn25oEQAAAAAAAAQPKJEGC1EVPsh+T+ioCABIAFEAAAAAgAAoEGiIgIgAiABoaEiAqEiC0QAAABY+yH5P6IgAkQAAABY+yH5P6IgAUQYLURU+yH5P6IiAaEgAkQAAABAl95NPqKhoCALRAAAAECX3k0+oqGgIQIgCUI+iCEDCyAAIAI5AxAgACABOQMIIAAgAzcDAAvqAQMBfAF+AnwgASABoiEDQgAhBEQAAAAAAAAAACEFAkADQERKrTBwx1LpPCEGAkACQAJAAkACQAJAAkAgBKcOCAYAAQIDBAUIBgtEH7gz5/Pnar0hBgwFC0QJbagTRhLmPSEGDAQLRORE9WdF5lq+IQYMAwtENMdWpeMdxz4hBgwCC0QaoAEaoAEqvyEGDAELRBEREREREYE/IQYLIARCAXwhBCADIAWiIAagIQUMAAsLIAAgASACIANEAAAAAAAA4L+iRAAAAAAAAPA/oKIgASADoiADIAWiRFVVVVVVVcW/oKKgoDkDAEEAC7sCAwF8AX4DfCABIAGiIQNCACEERAAAAAAAAAAAIQUCQANARJd9uWN4gqa8IQYCQAJAAkACQAJAAkACQCAEpw4IBgABAgMEBQgGC0QfuDPn8+cqPSEGDAULRJ18wKh0Oam9IQYMBAtEmNj479juIT4hBgwDC0Rcn3i3T36SviEGDAILRBqgARqgAfo+IQYMAQtEF2zBFmzBVr8hBgsgBEIBfCEEIAMgBaIgBqAhBQwACwsgAEQAAAAAAADwPyADRAAAAAAAAOA/oiIGoSIHRAAAAAAAAPA/IAehIAahIAMgA6IgAyAFokRVVVVVVVWlP6CiIAEgAUQAAAACAACgQaIiBiAGIAGhoSIGoSIFIAWiIAYgBaIiBSAFIAYgBqIgA6GgoKBEAAAAAAAA4D+ioSABIAKioaCgOQMAQQALOwAgAUEIakQAAAAAAAAAAEQAAAAAAADwPyAAGzkDACABRAAAAAAAAOA/RAAAAAAAAAAAIAAbOQMAQQALuwECAX8DfCAAIAE0AgA3AwAgACABQRBqNAIANwMwIAAgAUEMajQCADcDKCAAIAFBGGo0AgA3AyAgACABQRRqNAIANwMYIAAgAUEIajQCADcDECAAIAFBBGo0AgA3AwggAUEcaigCACEDIAJBCGorAwAhBCACQRBqKwMAIQUgAisDACEGIAAgAUEgaigCAEEARzoAUCAAIAW2OAJAIAAgBLY4AjwgACAGtjgCOCAAIANBACADQQBKG603A0gL+gIDAX8IfgN8I4CAgIAAQfAAayIHJICAgIAAIAdBGGogBCAFEImAgIAAQhAhCAJAIAcpAygiCSAHKQMYIgogCSAKUxtCAFMNACAHKQM4IgkgBykDMCIKIAcpA0giCyAHKQNAIgwgBykDICINIAwgDVMbIg4gCyAOUxsiDiAKIA5TGyIOIAkgDlMbQgBXDQAgCSAKIAkgClUbIg9CgCBVDQAgBykDYCIOQoCABFUNACAPIAkgCn4gDn4gBkH/AXEbIA5+QoCAgAJVDQAgCyAMfkKAgICABFUNACAFKwMAIhBEoMLr/ktItDlkRQ0AIBBE6oygOVk+KUZjRQ0AIAVBCGorAwAiESARoSIRIBFiDQAgBUEQaisDACIRIBGhIhIgEmINACAHQQhqIAEgAiADIA0gECADQgZRIgUgEUQAAAAAAAAAAGEgCkIAIAUgDlBxIgUbIAlCACAFGxCLgICAACAHKQMQIQgLIAAgCDcDACAHQfAAaiSAgICAAAuaBAgBfgJ/A3wCfwF9AX8BfgF9AkACQCACQgFZDQBCACEIQn8hCgwBCyABQQRqIQsgA6dBAnQhDCAIQhCGuSENIAlCEIa6IQ4gBLkhDyAGQf8BcSEQIAdB/wFxIREgASEGQgAhBANAIAYhByADIQgCQCADQgFTDQACQANAIAcqAgAiEiASkyISIBJcDQEgB0EEaiEHIAhCf3wiCFANAgwACwtCASEIIAQhCgwCC0ICIQgCQCABIAQgA36nQQJ0aiITKgIAIhJDAAAAAF1FDQAgBCEKDAILAkAgErsgD2ZFDQAgBCEKDAILAkAgEiASjlsNACAEIQoMAgsgBEIBfCEUQgUhCCALIQcDQAJAIAhCf3wiCEIAUg0AIBNBDGoqAgAhEgJAAkAgEEUNACATQRBqKgIAIRUMAQsgE0EQaioCACATQQhqKgIAkyEVIBIgE0EEaioCAJMhEgsCQCARRQ0AQgQhCAJAIBJDAAAAAF1FDQAgBCEKDAULIBVDAAAAAF1FDQAgBCEKDAQLAkAgCUIBUw0AQgUhCAJAIAUgEruiIA5kRQ0AIAQhCgwFCyAEIQogBSAVu6IgDWQNBAsgCyAMaiELIAYgDGohBkIAIQhCfyEKIBQhBCAUIAJSDQIMAwsgByoCACESIAdBBGohByAFIBK7oplEAAAAAAAA0EFkRQ0ACwtCAyEIIAQhCgsgACAINwMIIAAgCjcDAAuOAgEBfyOAgICAAEHwAWsiESSAgICAACAOIA+nQQN0akF4aikDACEPIBBBBGogATYCACAQIA8+AgBBASEBAkAgEUHAAWogAiADEI2AgIAADQAgEEEQaiAFNgIAIBBBDGogBDYCACAQQQhqIBEoAtgBNgIAIBFBkAFqIAYgBxCNgICAAA0AIBBBFGogESgCqAE2AgAgEUHgAGogCCAJEI2AgIAADQAgEEEcaiAKNgIAIBBBGGogESgCeDYCACARQTBqIAsgDBCNgICAAA0AIBBBIGogESgCSDYCACARIA0gDhCNgICAAA0AIABCADcDACAQQSRqIBEoAhg2AgBBACEBCyARQfABaiSAgICAACABC6MBAgN/AX5BASEDAkAgAUL/////D1YNACABQgKGEISAgIAAIgRFDQAgBEEQaigCACEFAkAgAVANACABQgF8IQYgBSEDA0AgAyACKQMAPgIAIANBBGohAyACQQhqIQIgBkJ/fCIGQgFWDQALCyAAQgQ3AyggACABNwMgQQAhAyAAQQA2AgQgACAENgIAIAAgATcDCCAAQgQ3AxAgACAFNgIYCyADC98FBQF/An4BfwF+DH9BASEDAkAgAUIAUw0AIAFCAYYiBCABhEL/////D1YNACABQgOGIgUQhICAgAAiBkUNACABQgKGIgcgAYRCgICAgBBaDQAgBkEQaigCACEIIAFCBYYQhICAgAAiCUUNACAJQRBqKAIAIQogAUIEhhCEgICAACILRQ0AIAtBEGooAgAhDCABEISAgIAAIg1FDQAgDUEQaigCACEOIAUQhICAgAAiD0UNACAPQRBqKAIAIRAgBRCEgICAACIRRQ0AIAIgAX4iBSABhEL/////D1YNACAFQv////8HVg0AIBFBEGooAgAhEiAFQgOGEISAgIAAIhNFDQAgACAGNgIAQQAhAyAAQQA2AgQgACAJNgJAIABBADYCRCAAIAQ3AwggACAHNwNIIABCBDcDECAAQgg3A1AgACAINgIYIAAgCjYCWCAAIAE3AyAgACABNwNgIABCAjcDKCAAQgQ3A2ggAEIINwMwIABCIDcDcCAAQgQ3AzggAEIINwN4IBNBEGooAgAhBiAAQgQ3A7gBIABCEDcDsAEgAEIENwOoASAAIAE3A6ABIAAgDDYCmAEgAEIENwOQASAAIAc3A4gBIABBADYChAEgACALNgKAASAAQgE3A+gBIAAgATcD4AEgACAONgLYASAAQgE3A9ABIAAgATcDyAEgAEEANgLEASAAIA02AsABIABCCDcDmAIgACABNwOQAiAAIBA2AogCIABCCDcDgAIgACABNwP4ASAAQQA2AvQBIAAgDzYC8AEgAEIINwPIAiAAIAE3A8ACIAAgEjYCuAIgAEIINwOwAiAAIAE3A6gCIABBADYCpAIgACARNgKgAiAAQgQ3A5gDIABCCDcDkAMgACACQgOGNwOIAyAAQgI3A4ADIAAgAjcD+AIgACABNwPwAiAAIAY2AugCIABCBDcD4AIgACAFQgGGNwPYAiAAQQA2AtQCIAAgEzYC0AILIAML5QECAn0BfyAAIAYgASADIAJ+p0ECdGoiAUEEaioCAJQgB5MiCjgCGCAAIAYgAUEIaioCAJQgB5MiCzgCACAAQwAAAABDAACAPyAGIAFBDGoqAgCUIAeTIAqTIgogCF0iDBs4AiwgACAIIAogDBsiCjgCKCAAQwAAAABDAACAPyAGIAFBEGoqAgCUIAeTIAuTIgYgCF0iARs4AhQgACAIIAYgARsiBjgCECAAIAogBbSVIgc4AhwgACAGIAS0lSIGOAIEIAAgCSAHjfwEIAlCAFUiARs3AyAgACAJIAaN/AQgARs3AwgLtAMCA38CfSOAgICAAEHAAGsiESSAgICAACAIIAqnIhJBA3QiE2ogCzcDACAJIBNqIAw3AwAgASAKIAJ+p0ECdGoiCEEEaiAOOAIAIAggDTgCACARQSBqIA0gEBCRgICAACARKgI0IQ0gESoCMCEUIBEpAyghDCARKQMgIQIgESkDOCELIBEgDiAPEJGAgIAAIAcgEmogCyARKQMYIg8gCyAPVRsiCzwAAAJAAkAgC0L/AYNCAlINACADIAogBH6nQQN0aiEIIAUgCiAGfqdBAnRqIQlCBCEKA0AgCEJ/NwMAIAlBADYCACAIQQhqIQggCUEEaiEJIApCf3wiClBFDQAMAgsLIBEqAhQhDiARKgIQIRUgESkDCCELIAMgCiAEfqdBA3RqIgggESkDACAQfiIPIAJ8NwMAIAhBGGogCyAQfiIQIAx8NwMAIAhBEGogECACfDcDACAIQQhqIA8gDHw3AwAgBSAKIAZ+p0ECdGoiCEEMaiANIA6UOAIAIAhBCGogFCAOlDgCACAIQQRqIA0gFZQ4AgAgCCAUIBWUOAIACyAAQQA2AgAgEUHAAGokgICAgAAL5gEBAX4CQAJAIAFDAACAv2BFDQAgASACtF8NAQsgAEIANwMQIABCADcDCCAAQgA3AwAgAEICNwMYDwsCQCABQwAAAABfRQ0AIABCgICA/AM3AxAgAEIANwMAIAAgAUMAAAAAXK03AxggACACQgIgAkICUxtCf3w3AwgPCwJAIAJCf3wiAiAB/AQiA1UNACAAQoCAgPwDNwMQIAAgAjcDCCAAIAI3AwAgACABIAK0XK03AxgPCyAAQgA3AxggACADNwMAIAAgA0IBfDcDCCAAIAEgA7STIgE4AhQgAEMAAIA/IAGTOAIQC9cNHQF/AX4DfQd+A38BfgF8AX8BfgN/AX4BfwF+An8BfgF/CH4EfQJ+Bn0BfgF9AX4BfQJ+BH0BfgV9AX4jgICAgABBwARrIgckgICAgAAgB0EQaiADIAQQiYCAgAAgBykDWCEIIAcqAlAhCSAHKgJMIQogByoCSCELIAcpA0AhDCAHKQM4IQ0gBykDMCEOIAcpAyghDyAHQQhqIAAgBykDECIQQgUgAyAEQQAQioCAgAACQAJAIAcpAwgiEVANACARpyEEDAELAkAgEEIAUw0AIBBCAYYiEiAQhEL/////D1YNACAQQgSGEISAgIAAIgRFDQAgBEEQaigCACETAkAgEFAiFA0AQgAhESATIQQDQCAHQaABaiAAQgUgESAPIA4gCyAKIAkgCBCPgICAACAEQQhqIAcpA8ABNwMAIAQgBykDqAE3AwAgBEEQaiEEIBAgEUIBfCIRUg0ACwsgEEIDhhCEgICAACIERQ0AIARBEGooAgAhFQJAAkAgFEUNAEIBIRYMAQsgArchFyAQIREgEyEEIBUhAwNAIAMgBCkDALkgBEEIaikDALmiIBeiOQMAIARBEGohBCADQQhqIQMgEUJ/fCIRUEUNAAsgEEL/////D1ENASAQQgF8IRYLIBZCA4YiERCEgICAACIERQ0AIARBEGooAgAhGAJAIBGnIgRFDQAgGEEAIAT8CwALAkAgFA0AIBhBCGohBCAQQgF8IRFEAAAAAAAAAAAhFwNAAkAgFyAVKwMAoCIXRAAAAAAAABBBZEUNAEERIQQMBAsgBCAX/AY3AwAgFUEIaiEVIARBCGohBCARQn98IhFCAVUNAAsLIAJBAEgNACACrCIZQgOGEISAgIAAIgRFDQAgBEEQaigCACEaAkAgAkUNACACIQMgGiEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQaABaiAYIBanQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEbIAcoAtgDIRwgBykDyAMhHSAHKAKoAyEeIAcpA5gDIR8gBygC+AIhFSAHKAK4AiEgIAcoAvgBISEgBykD6AEhIiAHKAK4ASEjAkAgFA0AIAcpA8gCISQgBykDiAIhJSAHKQPIASEmIAcpA6AEIidCA34hKCAnQgGGISkgJ6dBAnQhAyAnIAcpA5gEIip+IiunQQJ0IRQgDUJ/fLQhLCAMQn98tCEtIA+0IS4gDrQhL0IAITBCACExA0AgB0HwAGogAEIFIDEgDyAOIAsgCiAJIAgQj4CAgAACQCACRQ0AIAcqApwBITIgByoCjAEhMyAHKgKIASE0IAcqAoQBITUgByoCdCE2IAcqAnAhNyAHKQOQASI4tCE5IAcpA3giOrQhO0IAITwDQCAaIDynQQN0aikDACE9QwAAAAAhPgJAAkAgDlBFDQBDAAAAACE/DAELQwAAAAAhPyAOQn9SID1CgICAgICAgICAf1JyRQ0AID0gDn8iESA9IBEgDn59IhFCAFIgESAOhUIAU3EiBK19tCE+IA5CACAEGyARfLQhPwsCQCA6QgFTDQAgNCAzID+UkiFAIDcgNiA+lJIhQUIAIUIDQAJAIDhCAVMNACALIDUgPiBCtUMAAAA/kiJDIDuVkiAulZQiRJRDAACAP0MAAAAAIEEgNiBDlCA7lZIiRSAsXRtDAAAAACBFQwAAAABeGyJDlCFGIAtDAACAPyBEk5QgQ5QhRyAbICsgMH6nQQJ0aiEBQgAhSANAIAdB6ABqICMgJiAhICUgICAkIBUgHiAcIDAgMSA9IEAgMyBItUMAAAA/kiJElCA5lZIiQyBFIA0gDBCQgICAAAJAIAVFDQACQCAqQgFTDQAgKiERIAEhBANAIARCADcCACAEIANqIQQgEUJ/fCIRQgBSDQALCyAVIDCnai0AAEECRg0AIBsgKyAwfiIRp0ECdGogC0MAAIA/IDIgPyBEIDmVkiAvlZQiRJOUQwAAgD9DAAAAACBDIC1dG0MAAAAAIENDAAAAAF4bIkOUOAIAIBsgESApfKdBAnRqIAsgRJQgQ5Q4AgAgGyARICd8p0ECdGpBBGogRzgCACAbIBEgKHynQQJ0akEEaiBGOAIACyABIBRqIQEgMEIBfCEwIDggSEIBfCJIUg0ACwsgOiBCQgF8IkJSDQALCyA8QgF8IjwgGVINAAsLIDFCAXwiMSAQUg0ACwsgByAjICIgISAgIBUgHyAeIB0gHCAbIBIgEyAWIBggFiAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HABGokgICAgAAgBAvfBAYBfwN9AXwBfQJ8AX0jgICAgABBIGsiCySAgICAACABIAMgAn6nQQJ0aiIBQQhqKgIAIQwgAUEEaioCACENIAtBCGogAUEUaioCALtEGC1EVPshCUCiRAAAAAAAgGZAo7YiDou7Ig8QhYCAgAAgCkH/AXEhCiAOjCEQIAsrAxghESALKwMQIRICQAJAAkAgCykDCCICQgGDUA0AIAsgEiAREIaAgIAARQ0BQwAAAAAhEwwCCyALIBIgERCHgICAAEUNAEMAAAAAIRMMAQsgCysDACIRIBGaIAJCfXxCflQbtiETCyAQIA4gChshEAJAIA5DAAAAAFsNACALQQhqIA8QhYCAgAAgCysDGCERIAsrAxAhEgJAAkAgCykDCCICQgGDUA0AIAsgEiAREIeAgIAARQ0BQwAAAAAhEAwCCyALIBIgERCGgICAAEUNAEMAAAAAIRAMAQsgCysDACIRmiARIBBDAAAAAF0gAkIBVXMbtiEQCyAAIBA4AgwgACATOAIIIAAgBiAMlCAHkzgCBCAAIAYgDZQgB5M4AgAgAEMAAAAAQwAAgD8gBiABQQxqKgIAlCIOIAhdIgobOAI8IAAgCCAOIAobIg44AjggAEMAAAAAQwAAgD8gBiABQRBqKgIAlCIGIAhdIgEbOAIkIAAgCCAGIAEbIgg4AiAgACAOIAW0lSIGOAIsIAAgDkMAAAC/lDgCKCAAIAggBLSVIg44AhQgACAIQwAAAL+UOAIQIAAgCSAGjfwEIAlCAFUiARs3AzAgACAJIA6N/AQgARs3AxggC0EgaiSAgICAAAu7ECACfwF+A30HfgR/AX4BfAF/AX4DfwF+AX8BfgN/AX4BfwN+AX0HfgR9An4KfQF+AX0BfgF9An4EfQJ+Bn0BfgF9I4CAgIAAQdAEayIHJICAgIAAIAdBEGogAyAEEImAgIAAIActAGAhCCAHKQNYIQkgByoCUCEKIAcqAkwhCyAHKgJIIQwgBykDQCENIAcpAzghDiAHKQMwIQ8gBykDKCEQIAdBCGogACAHKQMQIhFCBiADIARBABCKgICAAAJAAkAgBykDCCISUA0AIBKnIQQMAQsCQCARQgBTDQAgEUIBhiITIBGEQv////8PVg0AIBFCBIYQhICAgAAiBEUNACAIQf8BcUEARyEUIARBEGooAgAhFQJAIBFQIhYNAEIAIRIgFSEEA0AgB0GwAWogAEIGIBIgECAPIAwgCyAKIAkgFBCTgICAACAEQQhqIAcpA+ABNwMAIAQgBykDyAE3AwAgBEEQaiEEIBEgEkIBfCISUg0ACwsgEUIDhhCEgICAACIERQ0AIARBEGooAgAhFwJAAkAgFkUNAEIBIRgMAQsgArchGSARIRIgFSEEIBchAwNAIAMgBCkDALkgBEEIaikDALmiIBmiOQMAIARBEGohBCADQQhqIQMgEkJ/fCISUEUNAAsgEUL/////D1ENASARQgF8IRgLIBhCA4YiEhCEgICAACIERQ0AIARBEGooAgAhGgJAIBKnIgRFDQAgGkEAIAT8CwALAkAgFg0AIBpBCGohBCARQgF8IRJEAAAAAAAAAAAhGQNAAkAgGSAXKwMAoCIZRAAAAAAAABBBZEUNAEERIQQMBAsgBCAZ/AY3AwAgF0EIaiEXIARBCGohBCASQn98IhJCAVUNAAsLIAJBAEgNACACrCIbQgOGEISAgIAAIgRFDQAgBEEQaigCACEcAkAgAkUNACACIQMgHCEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQbABaiAaIBinQQN0akF4aikDAEIFQgAgBRsQjoCAgAANACAHKAKYBCEdIAcoAugDIR4gBykD2AMhHyAHKAK4AyEgIAcpA6gDISEgBygCiAMhIiAHKALIAiEjIAcoAogCISQgBykD+AEhJSAHKALIASEmAkAgFg0AIAcpA9gCIScgBykDmAIhKCAHKQPYASEpQzX6jrxDNfqOPCAIQf8BcRshKiAHKQOoBCIrQgKGISwgBykDsAQiLUIChiEuIC1CA34hLyAtQgGGITAgLadBAnQhAyAtICt+IjGnQQJ0IRYgDkJ/fLQhMiANQn98tCEzIBC0ITQgD7QhNUIAITZCACE3A0AgB0HwAGogAEIGIDcgECAPIAwgCyAKIAkgFBCTgICAAAJAIAJFDQAgByoCrAEhOCAHKgKcASE5IAcqApgBITogByoClAEhOyAHKgKEASE8IAcqAoABIT0gByoCfCE+IAcqAnghPyAHKgJ0IUAgByoCcCFBIAcpA6ABIkK0IUMgBykDiAEiRLQhRUIAIUYDQCAcIEanQQN0aikDACFHQwAAAAAhSAJAAkAgD1BFDQBDAAAAACFJDAELQwAAAAAhSSAPQn9SIEdCgICAgICAgICAf1JyRQ0AIEcgD38iEiBHIBIgD359IhJCAFIgEiAPhUIAU3EiBK19tCFIIA9CACAEGyASfLQhSQsCQCBEQgFTDQAgOiA5IEmUkiFKID0gPCBIlJIhS0IAIUwDQAJAIEJCAVMNACArIDZ+QgKGIU0gHSAxIDZ+p0ECdCIEaiEIIB0gBGohFyA/IEsgPCBMtUMAAAA/kiJOlCBFlZIiT5QhUCA+IE+UIVEgPyAMIDsgSCBOIEWVkiA0lUMAAAC/kpSUIk6UIVIgPiBOlCFTQgAhVANAIAdB6ABqICYgKSAkICggIyAnICIgICAeIDYgNyBHIEEgUSA/IEogOSBUtUMAAAA/kiJVlCBDlZIiTpSSkiJPIEAgUCA+IE6Uk5IiTiAOIA0QkICAgAACQCAFRQ0AAkAgK0IBUw0AICshEiAXIQQDQCAEQgA3AgAgBCADaiEEIBJCf3wiEkIAUg0ACwsgIiA2p2otAABBAkYNACAdIDEgNn4iEqdBAnRqIAw4AgAgHSASIC18p0ECdGpBBGogDDgCACAdIBIgMHynQQJ0aiIEID8gDCA4IEkgVSBDlZIgNZVDAAAAv5KUlCJVlDgCACAEQQRqID4gVYyUOAIAIB0gEiAvfKdBAnRqIgRBBGogUjgCACAEIFM4AgAgHSASIC58p0ECdGoiBEEEaiAqIEEgT5OUOAIAIAQgKiBOIECTlDgCAEMAAIA/QwAAAAAgTiAyXRtDAAAAACBOQwAAAABeGyFOQwAAgD9DAAAAACBPIDNdG0MAAAAAIE9DAAAAAF4bIU8CQCAtQgFRDQBCBSESIAghBANAIAQgTyAEKgIAlDgCACAEQQRqIgEgTiABKgIAlDgCACAEIANqIQQgEkJ/fCISUEUNAAwCCwsgHSBNICwgVH58p2oqAgAhVUIFIRIgCCEEA0AgBCBPIFWUOAIAIARBBGoiBCBOIAQqAgCUIlU4AgAgEkJ/fCISUEUNAAsLIAggFmohCCAXIBZqIRcgNkIBfCE2IEIgVEIBfCJUUg0ACwsgRCBMQgF8IkxSDQALCyBGQgF8IkYgG1INAAsLIDdCAXwiNyARUg0ACwsgByAmICUgJCAjICIgISAgIB8gHiAdIBMgFSAYIBogGCAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HQBGokgICAgAAgBAvuAgICfQJ+IAEgAyACfqdBAnRqIgFBEGoqAgAhBQJAAkAgBCABQQhqKgIAlCIGIAb8BCICtJMiBiAGkiIGQwAAgD9gRQ0AIAJCAXwhAgwBCyAGQwAAgL9fRQ0AIAJCf3whAgsCQAJAIAQgBZQiBSAF/AQiB7STIgUgBZIiBUMAAIA/YEUNACAHQgF8IQcMAQsgBUMAAIC/X0UNACAHQn98IQcLIAFBDGoqAgAhBQJAAkAgBCABQQRqKgIAlCIGIAb8BCIDtJMiBiAGkiIGQwAAgD9gRQ0AIANCAXwhAwwBCyAGQwAAgL9fRQ0AIANCf3whAwsCQAJAIAQgBZQiBCAE/AQiCLSTIgQgBJIiBEMAAIA/YEUNACAIQgF8IQgMAQsgBEMAAIC/X0UNACAIQn98IQgLIAAgAzcDECAAIAI3AwAgACAIIAN9IgNCACADQgBVG0IBfDcDGCAAIAcgAn0iAkIAIAJCAFUbQgF8NwMIC1gBAX0gACAFIAEgArQgBLSVIgYgA0IBfLSUjfwEfCIEQgAgBEIAVRsiBCAFIARTGzcDCCAAIAUgASAGIAO0lI78BHwiA0IAIANCAFUbIgMgBSADUxs3AwALww8QAX8BfQd+An8BfgF/CX4CfwF8An8CfgF/An4Cfwp+AX0jgICAgABB0ARrIgckgICAgAAgB0EYaiADIAQQiYCAgAAgByoCUCEIIAcpA0ghCSAHKQNAIQogBykDOCELIAcpAzAhDCAHQRBqIAAgBykDGCINQgUgAyAEQQAQioCAgAACQAJAIAcpAxAiDlANACAOpyEBDAELAkAgAkEASA0AIAKsIg9CA4YQhICAgAAiBEUNACAEQRBqKAIAIRACQCACRQ0AIAIhAyAQIQQDQCAEIAE0AgA3AwAgAUEEaiEBIARBCGohBCADQX9qIgMNAAsLIA1C/////w9WDQAgDUIDhiIOEISAgIAAIgFFDQAgAUEQaigCACERAkAgDqciAUUNACARQQAgAfwLAAsCQAJAIA1CAFINAEIBIRIMAQsgC1AhE0IAIRQDQCAHQaABaiAAQgUgFCAIEJWAgIAAAkAgAkUNACAHKQO4ASEVIAcpA7ABIRYgBykDqAEhFyAHKQOgASEYIBEgFKdBA3RqIgMpAwAhGSAQIQEgDyEaA0ACQAJAIBMNACABKQMAIQ4CQCALQn9SDQAgDkKAgICAgICAgIB/Ug0AQgAhDiAHQYABaiAYIBdCACAMIAoQloCAgAAMAgsgB0GAAWogGCAXIA4gC38iGyAOIBsgC359Ig5CAFIgDiALhUIAU3EiBK19IAwgChCWgICAACALQgAgBBsgDnwhDgwBC0IAIQ4gB0GAAWogGCAXQgAgDCAKEJaAgIAACyAHKQOIASEbIAcpA4ABIRwgB0HABGogFiAVIA4gCyAJEJaAgIAAIAMgBykDyAQgBykDwAR9IBsgHH1+IBl8Ihk3AwAgAUEIaiEBIBpCf3wiGlBFDQALCyAUQgF8IhQgDVINAAsgDUL/////D1ENASANQgF8IRILIBJCA4YiDhCEgICAACIBRQ0AIAFBEGooAgAhHQJAIA6nIgFFDQAgHUEAIAH8CwALAkAgDVAiHg0AIB1BCGohASANQgF8IQ5EAAAAAAAAAAAhHwNAAkAgHyARKQMAuaAiH0QAAAAAAAAQQWRFDQBBESEBDAQLIAEgH/wGNwMAIBFBCGohESABQQhqIQEgDkJ/fCIOQgFVDQALCyAHQaABaiAdIBKnQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEgIAcoAtgDISEgBykDyAMhIiAHKAKoAyEFIAcpA5gDISMgBygC+AIhESAHKQPIAiEUIAcpA8ACIRogBygCuAIhAyAHKQOIAiEXIAcoAvgBISQgBykD6AEhJSAHKQPIASEmIAcoArgBIRMCQCAHKQOQBCIYQgFTDQAgBykDoAQiGadBAnQhBCAZIAcpA5gEIhx+p0ECdCEnQgAhGyAgISgDQAJAIBxCAVMNACAcIQ4gKCEBA0ACQCAZQgFTDQAgBEUNACABQQAgBPwLAAsgASAEaiEBIA5Cf3wiDlBFDQALCyAoICdqISggG0IBfCIbIBhSDQALCwJAIBpCAVMNACAUp0ECdCEEIBRCAVMhKCADIQEDQAJAICgNACAERQ0AIAFBACAE/AsACyABIARqIQEgGkJ/fCIaUEUNAAsLAkAgHg0AIBenQQN0ISggC1AhJ0IAIRpCACEWA0AgB0GAAWogAEIFIBYgCBCVgICAAAJAIAJFDQAgBykDmAEhKSAHKQOQASEqIAcpA4gBISsgBykDgAEhLEIAIS0DQCAQIC2nQQN0aikDACEVAkACQAJAICcNACALQn9SDQEgFUKAgICAgICAgIB/Ug0BQgAhDiAHQcAEaiAsICtCACAMIAoQloCAgAAMAgtCACEOIAdBwARqICwgK0IAIAwgChCWgICAAAwBCyAHQcAEaiAsICsgFSALfyIOIBUgDiALfn0iDkIAUiAOIAuFQgBTcSIBrX0gDCAKEJaAgIAAIAtCACABGyAOfCEOCyAHKQPIBCEZIAcpA8AEIS4gB0HwAGogKiApIA4gCyAJEJaAgIAAAkAgGSAufSIOQgFTDQAgBykDeCAHKQNwIi99IjBCACAwQgBVGyExA0AgDiEyAkAgMEIBUw0AIC4gCX4hGCAkIBcgGn6nQQN0aiEEIC60ITMgMSEcIC8hGwNAIBMgGiAmfqdBAnRqIgEgG7Q4AgAgAUEEaiAzOAIAAkAgF0IBUw0AIBsgGHwhGSAEIQEgFyEOA0AgASAZNwMAIAFBCGohASAOQn98Ig5QRQ0ACwsgG0IBfCEbIAMgGiAUfqdBAnRqQYCAgPwDNgIAIBEgGqciAWpBADoAACAFIAFBA3QiAWogFjcDACAhIAFqIBU3AwAgBCAoaiEEIBpCAXwhGiAcQgFVIQEgHEJ/fCEcIAENAAsLIC5CAXwhLiAyQn98IQ4gMkIBVQ0ACwsgLUIBfCItIA9SDQALCyAWQgF8IhYgDVINAAsLIA1CAYYiDiANhEL/////D1YNACANQgSGIhkQhICAgAAiAUUNACABQRBqKAIAIQRBACEBAkAgGaciKEUNACAEQQAgKPwLAAsgB0EIaiATICUgJCADIBEgIyAFICIgISAgIA4gBCASIB0gEiAGEIyAgIAARQ0BC0ESQRNBAC0AyICEgAAbIQELIAdB0ARqJICAgIAAIAELkQIEAX4CfwR9AX8gEEIEfCERIA8gEKdBA3RqIQ9BACESQQEhEwNAIAEhFCACIRUgAyEQIAQhFiAFIRcCQCATQQFxDQAgBiEUIAchFSAIIRAgCSEWIAohFwsgD0EgaiAXuzkDACAPQRhqIBa7OQMAIA9BEGogELk5AwAgD0EIaiAVuzkDACAPIBS7OQMAIBFCBXwhESAPQShqIQ8gEkEBcSEYQQAhE0EBIRIgGEUNAAtCACEQA0ACQCAQQgNYDQBBAQ8LIAshFAJAAkACQAJAIBCnDgQDAAECAwsgDCEUDAILIA0hFAwBCyAOIRQLIA8gFLs5AwAgD0EIaiEPIBBCAXwiEEIEUg0ACyAAIBE3AwBBAAuIAwUBfwF+A30FfgR9I4CAgIAAQaABayIEJICAgIAAIARBEGogASACEImAgIAAIAQpA1ghBSAEKgJQIQYgBCoCTCEHIAQqAkghCCAEKQMwIQkgBCkDKCEKIARBCGogACAEKQMQIgtCBSABIAJBABCKgICAAEIAIQwCQAJAIAQpAwgiDUIAUg0AQQEhAgNAAkAgC0IBUw0AQgAhDQJAA0AgBEHwAGogAEIFIA0gCiAJIAggByAGIAUQj4CAgAAgBEHoAGogBCoCcCIOIAQqAnQgBCkDeCAEKgKAASIPIAQqAoQBIAQqAogBIhAgBCoCjAEgBCkDkAEgBCoCmAEiESAEKgKcASAQIBFDAAAAP5SSIA4gD0MAAAA/lJJDAACAP0MAAAAAIAMgDBCYgICAAA0BIAQpA2ghDCALIA1CAXwiDVENAgwACwtBEkETQQAtAMiAhIAAGyECDAMLIAJBAXEhAUEAIQJDAAAAACEGIAFFDQIMAAsLIA2nIQILIARBoAFqJICAgIAAIAILiQMEAn8BfgN9BX4jgICAgABBsAFrIgQkgICAgAAgBEEQaiABIAIQiYCAgAAgBC0AYCEFIAQpA1ghBiAEKgJQIQcgBCoCTCEIIAQqAkghCSAEKQMwIQogBCkDKCELIARBCGogACAEKQMQIgxCBiABIAJBABCKgICAAEIAIQ0CQAJAIAQpAwgiDkIAUg0AIAVB/wFxQQBHIQJBASEBA0ACQCAMQgFTDQBCACEOAkADQCAEQfAAaiAAQgYgDiALIAogCSAIIAcgBiACEJOAgIAAIARB6ABqIAQqAoABIAQqAoQBIAQpA4gBIAQqApABIAQqApQBIAQqApgBIAQqApwBIAQpA6ABIAQqAqgBIAQqAqwBIAQqAnAgBCoCdCAEKgJ4IAQqAnwgAyANEJiAgIAADQEgBCkDaCENIAwgDkIBfCIOUQ0CDAALC0ESQRNBAC0AyICEgAAbIQEMAwsgAUEBcSEFQQAhAUMAAAAAIQcgBUUNAgwACwsgDqchAQsgBEGwAWokgICAgAAgAQuBAgIBfgN/IApCBHwhCyAJIAqnQQN0aiEJQQAhDEEBIQ0DQCAJQSBqQoCAgICAgID4PzcDACAJQRBqQgA3AwAgCUEIaiACIAUgDUEBcSINGzkDACAJQRhqIAMgBiANG7k5AwAgCSABIAQgDRu5OQMAIAtCBXwhCyAJQShqIQkgDEEBcSEOQQEhDEEAIQ0gDkUNAAtCACEGA0ACQCAGQgNYDQBBAQ8LIAchBQJAAkACQAJAIAanDgQDAAECAwsgCCEFDAILRAAAAAAAAPA/IQUMAQtEAAAAAAAAAAAhBQsgCSAFOQMAIAlBCGohCSAGQgF8IgZCBFINAAsgACALNwMAQQALtQQLAX8BfQd+AnwBfwN+AXwCfgF8AX8FfiOAgICAAEGgAWsiBCSAgICAACAEQRBqIAEgAhCJgICAACAEKgJIIQUgBCkDQCEGIAQpAzghByAEKQMwIQggBCkDKCEJIARBCGogACAEKQMQIgpCBSABIAJBABCKgICAAEIAIQsCQAJAIAQpAwgiDEIAUg0AIAi5IQ0gCbkhDkEBIQ8DQAJAIApCAVMNAEIAIRADQCAEQYABaiAAQgUgECAFEJWAgIAAAkACQCAEQfgAaiAEKQOAASIRIAQpA4gBIhK5IhMgDqMgEiAEKQOQASIUIAQpA5gBIhW5IhYgDaMgFSAWRAAAAAAAAOA/oiAUuaAgE0QAAAAAAADgP6IgEbmgIAMgCxCbgICAAA0AIBBCAXwhEEEBIRdBACECIAQpA3ghCyAJIQwDQCACIQECQCAMQgFTDQAgByAGIBdBAXEiAhshGCAJIAggAhshGSASIBUgAhshGiARIBQgAhshGyALIAxCAYZ8IRwgAyALp0EDdGohAkIAIQsDQCAEQegAaiAbIBogCyAZIBgQloCAgAAgAkEIaiAEKQNwuTkDACACIAQpA2i5OQMAIAJBEGohAiAMIAtCAXwiC1INAAsgHCELC0EBIQJBACEXIAghDCABQQFxDQIMAAsLQRJBE0EALQDIgISAABshDwwFCyAKIBBSDQALCyAPQQFxIQJBACEPIAJFDQIMAAsLIAynIQ8LIARBoAFqJICAgIAAIA8LzxYdAX8FfgF9AX4CfQF+AX0BfgJ9AX4BfQF+BH8BfgF/A34DfwF+A38BfgV/AX4BfwF+AX8Dfgl/A34GfyOAgICAAEHAA2siDiSAgICAAAJAAkAgBCADfSIPQgFZDQBCACEQQgAhEQwBC0IAIRFCACEQIAMhEiAPIRMDQCAOQYADaiABIAIgEiAFIAYgCSAKIAsgDBCPgICAACAOKgKoAyEUIA4pA6ADIRUgDioCnAMhFiAOKgKYAyEXQgAhGAJAIAVCAVMNACAOKgKEAyEZIA4pA4gDQgGGIRogDioCgAMiG4sgDioCkAOSIRxCACEYQgAhHQNAIA5BsANqIBsgGSAdtZSSIh4gGSAekiAHIBwQnoCAgAAgGCAOKQO4AyAOKQOwA30iHyAaIB8gGlMbfEIBfCEYIAUgHUIBfCIdUg0ACwsgGCAQVSEgAkACQCAGQgFZDQBCACEaDAELIBVCAYYhHyAXiyAUkiEeQgAhGkIAIR0DQCAOQbADaiAXIBYgHbWUkiIZIBYgGZIgCCAeEJ6AgIAAIBogDikDuAMgDikDsAN9IhUgHyAVIB9TG3xCAXwhGiAGIB1CAXwiHVINAAsLIBJCAXwhEiAYIBAgIBshECAaIBEgGiARVRshESATQgFWISAgE0J/fCETICANAAsLAkACQAJAIA5B4AFqIBAgBRCfgICAAA0AIA4pA+gCIRMgDigC2AIhISAOKAKoAiEiIA4pA4ACIRggDigC+AEhIyAOKQPoASEkIA5BwABqIBEgBhCfgICAAEUNAQtBASElDAELQQEhJSAGIAV+IiYgD34iJ0IBfCIoQv////8PVg0AIA4pA8gBIRIgDigCuAEhKSAOKAKIASEqIA4pA2AhGiAOKAJYISsgDikDSCEsIChCA4YQhICAgAAiLUUNACAPQgBTDQAgD0IChiAPhEL/////D1YNACAtQRBqKAIAIS4gD0IFhhCEgICAACIvRQ0AIChCBIYiHUKQgMAAIB1CkIDAAFQbQnB8IjBC/////w9WDQAgL0EQaigCACExIDBCA4YQhICAgAAiMkUNACAyQRBqKAIAITMgMEIChhCEgICAACI0RQ0AIDRBEGooAgAhNUIAIRUgMEIAIA1B/wFxGyI2QgSGEISAgIAAIjdFDQAgNkIChiE4IDdBEGooAgAhOQJAAkAgBCADVQ0AQgAhOiADITsMAQsgLEIBICxCAVUbITwgEqdBA3QhPSArIAanQQN0aiE+ICMgBadBA3RqIT8gKyAap0EDdGpBeGohQCAjIBinQQN0akF4aiFBIA1B/wFxIUJCACEVQgAhOiADITsDQCAOQRBqIAEgAiA7IAUgBiAJIAogCyAMEI+AgIAAIA4qAjwhFiAOKQMwIR0gDioCLCEZIA4qAighHiAOQQhqIA4qAhAgDioCFCAOKQMYIA4qAiQgBSAHIAkgDSAjICIgISATEKCAgIAAIA4gHiAZIB0gFiAGIAggCSANICsgKiApIBIQoICAgAACQCA+KQMAID8pAwB+IBV8IhggMFcNAEEBISUgGEL/////B1YNAyAYQgSGEISAgIAAIjJFDQMgMkEQaigCACFDAkAgMEIBUw0AIDBCAXwhHSBDISADQCAgIDMpAwA3AwAgM0EIaiEzICBBCGohICAdQn98Ih1CAVYNAAsLIBhCA4YiGhCEgICAACI0RQ0DIDRBEGooAgAhRAJAIDBCAVMNACAwQgF8IR0gRCEgA0AgICA1KgIAOAIAIDVBBGohNSAgQQRqISAgHUJ/fCIdQgFWDQALCyAYQgGGITACQCBCRQ0AIDAgGoRC/////w9WDQQgGEIFhhCEgICAACI3RQ0EIDdBEGooAgAhJQJAIDZCAVMNAEIAIRhBACFFA0BCBCEdIEUhIANAICUgIGogOSAgaioCADgCACAgQQRqISAgHUJ/fCIdUEUNAAsgRUEQaiFFIBhCAXwiGCA2Ug0ACwsgQyEzIEQhNSAwITYgJSE5IBohOAwBCyBDITMgRCE1CyBAKQMAIUZCACEdQoCAgICAICEYQoCAgICAICEaQgAhHwJAIEEpAwAiR0IBUw0AIEdCAXwhEUKAgICAgCAhGkIAIR8gIiEgA0AgICkDACIQQgF8IkggHyBIIB9VGyEfIBAgGiAQIBpTGyEaICBBCGohICARQn98IhFCAVYNAAsLAkAgRkIBUw0AIEZCAXwhEUKAgICAgCAhGEIAIR0gKiEgA0AgICkDACIQQgF8IkggHSBIIB1VGyEdIBAgGCAQIBhTGyEYICBBCGohICARQn98IhFCAVYNAAsLAkACQCBHUA0AIEZCAFINAQtCACEaQgAhH0IAIRhCACEdCyAxIDsgA32nQQV0aiIgIBo3AwAgIEEYaiAdNwMAICBBEGogGDcDACAgQQhqIB83AwACQCAkQgJTDQBBACFJICQhHSA6IUgDQCAdIUcCQCAsQgJTDQAgIyBJQQN0aiFKQQAhSyA8IR0DQCAdIUYgLiBIp0EDdGogFTcDAAJAIEpBCGopAwAgSikDACIYfSIdQgFTDQAgKyBLQQN0aiFMA0AgHSEaAkAgTEEIaikDACIdIEwpAwAiH30iEEIBUw0AIBUgHXwgH30hESAQQgF8IR0gKiAfp0EDdGohQyAzIBWnIiBBA3RqIUQgNSAgQQJ0aiFNIDkgIEEEdGohJSAiIBinQQN0aiFOICkgEiAffqdBA3RqISAgISAYIBN+p0EDdGohRQNAIEQgTikDACAIfiBDKQMAfDcDACBNIEUrAwAgICsDAKK2OAIAAkAgQkUNACAlIEUrAwAgIEEIaisDAKK2OAIAICVBBGogRUEIaisDACAgKwMAorY4AgAgJUEIaiBFKwMAICBBEGorAwCitjgCACAlQQxqIEVBEGorAwAgICsDAKK2OAIACyBDQQhqIUMgICA9aiEgIERBCGohRCBNQQRqIU0gJUEQaiElIB1Cf3wiHUIBVg0ACyARIRULIBhCAXwhGCAaQn98IR0gGkIBVQ0ACwsgSEIBfCFIIEtBAWohSyBGQn98IR0gRkICVQ0ACwsgSUEBaiFJIEdCf3whHSBHQgJVDQALCyA6ICZ8ITogO0IBfCI7IARZDQEgFUKAgMAAUw0ACwsgLiA6p0EDdGogFTcDACAxQQhqKQMAIR0gMSkDACEIAkAgOyADfSIfQgFTDQAgHyEYIDEhIANAICBBCGopAwAiGiAdIBogHVUbIR0gICkDACIaIAggGiAIUxshCCAgQSBqISAgGEJ/fCIYQgBSDQALCyA6IChCACA6Qn9TG3xCAXwiGiEYAkAgGkIAWQ0AQgAhGAsCQCAaICdXDQAgKCEYCyAfQj+HIA+DIB98Ih8hGgJAIB9Cf1UNAEIAIRoLIB0gCH0hHQJAIB8gD1MNACAPIRoLIAAgLTYCCCAAIDs3AwBBACElIABBADYCDCAAIBg3AxAgAEIINwMYIAAgLjYCICAAIBg3AyggAEIINwMwIAAgMjYCOCAAQQA2AjwgACAwNwNAIABCCDcDSCAAIDM2AlAgACAwNwNYIABCCDcDYCAAIDQ2AmggAEEANgJsIAAgMDcDcCAAQgQ3A3ggACA1NgKAASAAIDA3A4gBIABCBDcDkAEgAEIENwPQASAAQhA3A8gBIABCBDcDwAEgACA2NwO4ASAAIDk2ArABIABCBDcDqAEgACA4NwOgASAAQQA2ApwBIAAgNzYCmAEgAEIINwOQAiAAQiA3A4gCIABCBDcDgAIgACAaNwP4ASAAIDE2AvABIABCCDcD6AEgACAaQgKGNwPgASAAQQA2AtwBIAAgLzYC2AEgACAdNwOYAgsgDkHAA2okgICAgAAgJQtiAQF/I4CAgIAAQRBrIgUkgICAgAAgBUMAAAAAQwAAgD8gAyABQwAAgL+SIAJDAAAAQJIgAYsgAouSIASSEKKAgIAAIAAgBSkDCDcDCCAAIAUpAwA3AwAgBUEQaiSAgICAAAuyAgMEfwF+An9BASEDAkAgAkIBfCICQv////8PVg0AIAJCA4YQhICAgAAiBEUNACABQoCAgIAQWg0AIARBEGooAgAhBSABQgOGEISAgIAAIgZFDQAgAUIDfiIHIAGEQv////8PVg0AIAZBEGooAgAhCCABQhh+EISAgIAAIglFDQAgACAENgIAQQAhAyAAQQA2AgQgACAGNgIwIABBADYCNCAAIAk2AmAgAEEANgJkIAAgBzcDaCAAQgg3A3AgACABNwOAASAAQgM3A4gBIABCGDcDkAEgAEIINwOYASAAIAI3AwggACABNwM4IAAgCUEQaigCADYCeCAAQgg3AxAgAEIINwNAIAAgBTYCGCAAIAg2AkggACACNwMgIAAgATcDUCAAQgg3AyggAEIINwNYCyADC/IHEQF/AX4CfwF9AXwCfQF/AX4BfwJ+An0BfgJ9AnwEfgF/AXwjgICAgABBMGsiDSSAgICAAAJAAkAgBUIBWQ0AQgAhDgwBCyAKQXBqIQ8gDKdBA3QhECAGQn98tCERIAO5IRIgBbUhEyADtCEUIAhB/wFxIRVCACEOQgAhFgNAIAkgFqdBA3RqIhcgDjcDACANQSBqIAEgAiADIBYgBhChgICAAAJAIA0pAyggDSkDICIYfSIZQgFTDQAgASACIBa1IhqUkiEbA0AgGSEcIA0gGyACIBi0QwAAAD+SIh2UIBSVkiIeIAYQkYCAgAACQCANKQMYQgJRDQACQAJAIBUNAEQAAAAAAAAAACEfRAAAAAAAAAAAISAMAQsgByAEIB0gFJUgGpIgE5WUIh2UQwAAgD9DAAAAACAeIBFdG0MAAAAAIB5DAAAAAF4bIh6UuyEgIAdDAACAPyAdk5QgHpS7IR8LIA0pAwAhISAOQn98IRkCQCAOIBcpAwAiIlcNACAKIBmnQQN0aikDACAhVw0AICJCf3whIyAPIA6nQQN0aiEIA0ACQCAZICJVDQAgIyEZDAILIBlCf3whGSAIKQMAISQgCEF4aiEIICQgIVUNAAsLAkACQCAZICJTDQAgCiAZp0EDdGopAwAgIVINACAZIAx+pyElIA4hJCAZIQ4MAQsgCiAOp0EDdGogITcDACALIA4gDH6nIiVBA3RqIghCADcDECAIQgA3AwggCEIANwMAIA5CAXwhJAsgDSoCFCEeIA0pAwghGSALICVBA3RqIgggCCsDACANKgIQu6A5AwAgCEEIaiIlICUrAwAgH6E5AwAgCEEQaiIIIAgrAwAgIKE5AwACQCAeQwAAAABcDQAgH0QAAAAAAAAAAGINACAgRAAAAAAAAAAAYg0AICQhDgwBCyAeuyEmAkACQCAOQgF8IiEgJFENACAkIQ4MAQsgCiAkp0EDdGogGTcDACALICQgDH6nQQN0aiIIQgA3AxAgCEIANwMIIAhCADcDACAkQgF8IQ4LIAsgISAMfqdBA3RqIgggCCsDACAmoDkDACAIQQhqIiUgHyAlKwMAoDkDACAIQRBqIgggICAIKwMAoDkDAAsgGEIBfCEYIBxCf3whGSAcQgFVDQALCwJAIA4gFykDACIkfSIZQgFTDQAgCyAMICR+p0EDdGohJQNAIBkhJEIDIRkgJSEIA0AgCCAIKwMAIBKjOQMAIAhBCGohCCAZQn98IhlQRQ0ACyAlIBBqISUgJEJ/fCEZICRCAVUNAAsLIBZCAXwiFiAFUg0ACwsgAEEANgIAIAkgBadBA3RqIA43AwAgDUEwaiSAgICAAAt9AwF/AX4BfSOAgICAAEEQayIGJICAgIAAQgAhBwJAIANCCFcNACAGIAIgA7WVIghDAAAAP5QgASACIAS0lJKSIAggA0MAAIC/IAW0IAGLEKKAgIAAIAYpAwghAyAGKQMAIQcLIAAgAzcDCCAAIAc3AwAgBkEQaiSAgICAAAudAgMCfQF/AX4CQCADQgFZDQAgAEIANwMIIABCADcDAA8LIAUgBiAFiyAEiyABiyACiyADtSIHlCIIkpKSkkO9NwY2lCIGkiABkyEFIAQgBpMgAZMhAQJAIAggBl4NAAJAIAEgBl9FDQAgBSAGjGBFDQAgACADNwMIIABCADcDAA8LIABCADcDCCAAQgA3AwAPCyADIAdDAAAAACAFIAKVIgYgASAClSIBIAJDAAAAAF0iCRtDAACAv5IiAiACQwAAAABdGyICIAIgB14b/AQiCiADIApTGyEKAkAgASAGIAkbQwAAAECSIgEgB11FDQAgACAKNwMAIABDAAAAACABIAFDAAAAAF0b/AQ3AwgPCyAAIAM3AwggACAKNwMAC+oFCgF/AX4DfQp+AX8EfgN/B34BfQF8I4CAgIAAQYADayIFJICAgIAAIAVBqAJqIAMgBBCJgICAACAFKQPwAiEGIAUqAugCIQcgBSoC5AIhCCAFKgLgAiEJIAUpA9gCIQogBSkD0AIhCyAFKQPIAiEMIAUpA8ACIQ0gBUGgAmogASAFKQOoAiIOQgUgAyAEQQEQioCAgAACQAJAIAUpA6ACIg9QDQAgD6chAwwBCwJAAkAgDkIBUw0AIANBGGo0AgAgA0EUajQCAH4hECADQRBqNQIAIANBDGo1AgB+IhEgA0EIaigCACIDrCISfiETIANBAUghFEIAIRUDQCAFIAFCBSAVIhYgDiANIAwgCyAKIAkgCCAHIAZBABCdgICAAA0CIAUpAwAhFQJAIBBQDQAgEEJ/UiAFKQMQQn98Ig9CgICAgICAgICAf1JyRQ0AIA8gEH8iFyAPIBcgEH59Ig9CAFIgDyAQhUIAU3GtfSIYQgFTDQAgBSgCICEZIAUoAlAhGiAFKAKAASEbQgAhHANAAkAgFA0AIBwgEH4hHSAcIBZ8Ig8gEn4hHiATIAEgD6dBFGxqKgIA/AR+IRdCACEfA0ACQCAQQgFTDQAgHyAefCAQfiEgQgAhDwNAAkACQCAZIA8iISAdfKdBA3RqIgNBCGopAwAgAykDACIifSIPQgFZDQBDAAAAACEjDAELIA9CAXwhDyAbICKnIgRBAnRqIQMgGiAEQQN0aiEERAAAAAAAAAAAISQDQCAkIAMqAgC7IAAgBCkDACAXfKdBAnRqKgIAu6KgISQgA0EEaiEDIARBCGohBCAPQn98Ig9CAVYNAAsgJLYhIwsgAiAhICB8p0ECdGogIzgCACAQICFCAXwiD1INAAsLIBcgEXwhFyAfQgF8Ih8gElINAAsLIBxCAXwiHCAYUg0ACwsgFSAOUw0ACwtBACEDDAELQRJBE0EALQDIgISAABshAwsgBUGAA2okgICAgAAgAwvPBQoBfwF+A30JfgF/BH4Dfwh+AX0BfyOAgICAAEGAA2siBiSAgICAACAGQagCaiAEIAUQiYCAgAAgBikD8AIhByAGKgLoAiEIIAYqAuQCIQkgBioC4AIhCiAGKQPYAiELIAYpA9ACIQwgBikDyAIhDSAGKQPAAiEOIAZBoAJqIAIgBikDqAIiD0IFIAQgBUEBEIqAgIAAAkACQCAGKQOgAiIQUA0AIBCnIQQMAQsCQAJAIA9CAVMNACAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiESIARBCGooAgAiBKwhEyAEQQFIIRRCACEVA0AgBiACQgUgFSIWIA8gDiANIAwgCyAKIAkgCCAHQQAQnYCAgAANAiAGKQMAIRUCQCARUA0AIBFCf1IgBikDEEJ/fCIQQoCAgICAgICAgH9SckUNACAQIBF/IhcgECAXIBF+fSIQQgBSIBAgEYVCAFNxrX0iGEIBUw0AIAYoAiAhGSAGKAJQIRogBigCgAEhG0IAIRwDQAJAIBQNACAcIBF+IR0gHCAWfCIQIBN+IR4gAiAQp0EUbGoqAgD8BCATfiEfQgAhIANAAkAgEUIBUw0AICAgHnwgEX4hISASICAgH3x+IRdCACEiA0ACQCAZICIgHXynQQN0aiIEQQhqKQMAIAQpAwAiI30iEEIBUw0AIAAgIiAhfKdBAnRqKgIAISQgEEIBfCEQIBogI6ciBUEDdGohBCAbIAVBAnRqIQUDQCADIAQpAwAgF3ynQQJ0aiIlICUqAgAgJCAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSAQQn98IhBCAVYNAAsLIBEgIkIBfCIiUg0ACwsgIEIBfCIgIBNSDQALCyAcQgF8IhwgGFINAAsLIBUgD1MNAAsLQQAhBAwBC0ESQRNBAC0AyICEgAAbIQQLIAZBgANqJICAgIAAIAQL9QcTAX8BfgN9CH4BfwJ+AX8DfgN/An4BfwF+A38BfgF/B34BfAF/AXwjgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYpA/ACIQcgBioC6AIhCCAGKgLkAiEJIAYqAuACIQogBikD2AIhCyAGKQPQAiEMIAYpA8gCIQ0gBikDwAIhDiAGQaACaiACIAYpA6gCIg9CBSAEIAVBARCKgICAAAJAAkAgBikDoAIiEFANACAQpyEEDAELAkAgD0IBWQ0AQQAhBAwBCyAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiISIARBCGooAgAiE6wiFH4hFSADQQRqIRZCACEXAkADQCAGIAJCBSAXIhggDyAOIA0gDCALIAogCSAIIAdBARCdgICAAA0BIAYpA8ABIhlC/////w9WDQEgBikDACEXIAYoAiAhGiAGKQMQIRAgBigCUCEbIAYoArABIRwgGUIDhhCEgICAACIERQ0BAkAgEVANACARQn9SIBBCf3wiEEKAgICAgICAgIB/UnJFDQAgECARfyIdIBAgHSARfn0iEEIAUiAQIBGFQgBTca19Ih5CAVMNACAEQRBqKAIAIR8gGUIBIBlCAVYbISAgGaciBEECdCEhIARBA3QhIiAWIBinQRRsaiEjQgAhJANAAkAgGVAiJQ0AICJFDQAgH0EAICL8CwALAkAgE0EBSA0AICQgEX4hJiAkIBh8IhAgFH4hJyAVIAIgEKdBFGxqKgIA/AR+IShCACEpA0ACQCARQgFTDQAgKSAnfCARfiEqQgAhKwNAAkAgGiArICZ8p0EDdGoiBEEIaikDACAEKQMAIix9IhBCAVMNACAAICsgKnynQQJ0aioCALshLSAcIBkgLH6nQQJ0aiEuA0AgECEdAkAgJQ0AIC0gASAbICynQQN0aikDACAofKdBAnRqKgIAu6IhLyAgIRAgHyEEIC4hBQNAIAQgBCsDACAvIAUqAgC7oqA5AwAgBEEIaiEEIAVBBGohBSAQQn98IhBQRQ0ACwsgLEIBfCEsIB1Cf3whECAuICFqIS4gHUIBVg0ACwsgESArQgF8IitSDQALCyAoIBJ8ISggKUIBfCIpIBRSDQALCyAjIQQgICEQIB8hBQJAICUNAANAIAQgBSsDALY4AgAgBEEEaiEEIAVBCGohBSAQQn98IhBQRQ0ACwsgI0EUaiEjICRCAXwiJCAeUg0ACwsgFyAPUw0ACyAPQgF8IRADQEEAIQQgA0EANgIAIANBFGohAyAQQn98IhBCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEECyAGQYADaiSAgICAACAEC9EgIQF/BH4HfQJ+An8CfgR/AX4EfwF+Bn8DfgV9B38BfgZ9An4DfQd+AXwCfQF+An0BfgJ9An4EfQF+AX0DfgN/AX4CfyOAgICAAEHwAWsiDySAgICAAAJAAkACQCAEIAN9IhBCAVkNAEIAIREMAQsgBCADfUIBfCESQgAhESADIRMDQCAPQZABaiABIAIgEyAFIAYgCSAKIAsgDCANEJOAgIAAIA8qApABIRQgD0HgAWogDyoClAEiFSAPKgLIASIWIA8qApwBiyIXlCAPKgKwASIYIA8qApgBiyIZlJJDAAAAP5QiGpMgFSAakiAHIBYgGJIiFRCegICAACAPKQPoASEbIA8pA+ABIRwgD0HQAWogFCAYIBeUIBYgGZSSQwAAAD+UIhaTIBQgFpIgCCAVEJ6AgIAAIA8pA9gBIA8pA9ABfSAbIBx9fiIbIBEgGyARVRshESATQgF8IRMgEkJ/fCISQgFWDQALIBFC/////w9YDQBBASEdDAELAkAgEUIDhhCEgICAACIeDQBBASEdDAELAkAgECAFfiAGfiIfQgF8IiBC/////w9YDQBBASEdDAELIB5BEGooAgAhIQJAICBCA4YQhICAgAAiIg0AQQEhHQwBCwJAIBBCAFkNAEEBIR0MAQsCQCAQQgKGIBCEQv////8PWA0AQQEhHQwBCyAiQRBqKAIAISMCQCAQQgWGEISAgIAAIiQNAEEBIR0MAQsCQCAgQgSGIhFCkIDAACARQpCAwABUG0JwfCIlQv////8PWA0AQQEhHQwBCyAkQRBqKAIAISYCQCAlQgOGIhEQhICAgAAiJw0AQQEhHQwBCyAnQRBqKAIAISgCQCAREISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEpAkAgJUIAIA5B/wFxGyIqQih+EISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACErAkBCKBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLAJAQhAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAIS0CQEIQEISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEuAkBCIBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLwJAQiAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAITACQEIQEISAgIAAIh4NAEEBIR0MAQtCACESAkACQCAEIANVDQAgJSExQgAhMiADITMMAQtDNfqOvEM1+o48IA1B/wFxGyE0IAdCf3y0ITUgCEJ/fLQhNiAFtCE3IAa0ITggHkEQaigCACI5QQxqITogOUEEaiE7ICxBHGohPCAsQSRqIT0gLEEgaiE+ICxBFGohPyAlITEgJSFAQgAhEkIAITIgAyEzA0AgD0HQAGogASACIDMgBSAGIAkgCiALIAwgDRCTgICAACAPKgKMASFBIA8qAnwhQiAPKgJ4IUMgDyoCdCFEIA8qAmQhRSAPKgJgIUYgDykDaCFHIA8pA4ABIUggDyoCUCFJIA9B4AFqIA8qAlQiSiAPKgJYIhqLIhggDyoCcCIUlCAPKgJcIkuLIhUgDyoCiAEiFpSSQwAAAD+UIheTIEogF5IgByAUIBaSIhcQnoCAgAAgDykD6AEhESAPKQPgASFMIA9B0AFqIEkgFSAUlCAYIBaUkkMAAAA/lCIUkyBJIBSSIAggFxCegICAAAJAIA8pA9gBIA8pA9ABIk19Ik4gESBMfX4iEUIBUw0AIBGnQQN0Ih5FDQAgIUH/ASAe/AsACwJAAkAgBUIBWQ0AQgAhTyAIIVAgByFRQgAhUgwBCyBHuSBIuaIhUyBItCFUIEe0IVVCACFSIAchUUIAIU8gCCFQQgAhVgNAAkAgBkIBUw0AIEYgRSBWtSJXlJIhWEIAIVkDQCAjIDKnQQN0aiASIhs3AwACQAJAIEdCAVkNACAbIRIMAQsgQyBCIFm1IlqUkiFbQgAhXCAbIRIDQCAPQcAAaiBDIEIgSCBZIFggRSBctUMAAAA/kiIWlCBVlZIiFCBJIEogGiBLIAcgCBCngICAAAJAIA8pA0ggDykDQCJdfSIRQgFTDQAgGiAUlCFeIEsgFJQhXyAaIAkgRCAWIFWVIFeSIDeVQwAAAL+SlJQiFJQhYCBLIBSUIWEDQCARIWIgD0EgaiBJIF8gGiBbIEIgXbRDAAAAP5IiY5QgVJWSIhiUkpIiFSAIEJGAgIAAIA8qAjQhFCAPKgIwIRYgDykDKCFkIA8pAyAhHCAPKQM4IREgDyBKIF4gSyAYlJOSIhcgBxCRgICAAAJAIBEgDykDGCITIBEgE1UbQgJRDQAgDyoCECEYIDogFCAPKgIUIhmUOAIAIDlBCGogFiAZlDgCACA7IBQgGJQ4AgAgOSAWIBiUOAIAIC8gDykDACJlIAh+IhEgHHw3AwAgL0EIaiARIGR8NwMAIC9BEGogDykDCCJmIAh+IhEgHHw3AwAgL0EYaiARIGR8NwMAIDAgHCBNfSBlIEx9IE5+fCIRNwMAIDBBCGogESBkIBx9IhN8NwMAIDBBEGogESBmIGV9IE5+fCIRNwMAIDBBGGogESATfDcDAAJAIA5B/wFxImdFDQAgLCAJOAIAIDwgYDgCACAsQRhqIGE4AgAgLEEMaiAJOAIAICxBBGpCADcCACA9IDQgSSAVk5Q4AgAgPiA0IBcgSpOUOAIAICxBEGogGiAJIEEgYyBUlSBakiA4lUMAAAC/kpSUImOUOAIAID8gSyBjjJQ4AgAgLUEMaiAZQwAAgD9DAAAAACAVIDZdG0MAAAAAIBVDAAAAAF4bIhWUOAIAIC1BCGogFSAZjJQ4AgAgLUEEaiAYIBWUOAIAIC0gFSAYjJQ4AgAgLkEMaiAUQwAAgD9DAAAAACAXIDVdG0MAAAAAIBdDAAAAAF4bIhiUOAIAIC5BCGogFiAYlDgCACAuQQRqIBggFIyUOAIAIC4gGCAWjJQ4AgALAkACQCASQgR8IhMgMVUNACAoIWggKSFpDAELQQEhHSATQgGGIiVC/////w9WDQwgE0IEhiJqEISAgIAAIidFDQwgJ0EQaigCACFoAkAgMUIBUw0AIDFCAXwhESBoIR4DQCAeICgpAwA3AwAgKEEIaiEoIB5BCGohHiARQn98IhFCAVYNAAsLIGoQhICAgAAiHkUNDCAeQRBqKAIAIWkCQCBAQgFTDQAgQEIBfCERIGkhHgNAIB4gKSsDADkDACApQQhqISkgHkEIaiEeIBFCf3wiEUIBVg0ACwsCQCBnRQ0AICUgE0IKfoRC/////w9WDQ0gE0LQAH4QhICAgAAiHkUNDSAeQRBqKAIAIR0CQCAqQgFTDQBCACETQQAhKQNAQgUhESApIR4DQCAdIB5qICsgHmorAwA5AwAgHkEIaiEeIBFCf3wiEVBFDQALIClBKGohKSATQgF8IhMgKlINAAsLICUhMSAlIUAgJSEqIB0hKwwBCyAlITEgJSFACyBmIFIgZiBSVRshUiBlIFEgZSBRUxshUSBkIE8gZCBPVRshTyAcIFAgHCBQUxshUEEAIWtCBCERA0AgESETAkACQCA5IGtBAnQiHmoiHSoCACIUQwAAAABcDQAgZ0UNAQsCQAJAAkAgISAwIGtBA3QiKWooAgBBA3RqIigpAwAiESAbWQ0AICggEjcDACBoIBKnImxBA3QiKGogLyApaikDADcDACBpIChqIihCADcDACASQgF8IRwgZ0UNAiArIGxBKGxqIilCADcDICApQgA3AxggKUIANwMQIClCADcDCCApQgA3AwAgKCAoKwMAIB0qAgC7oDkDACASIREgHCESDAELIGkgEadBA3RqIh0gHSsDACAUu6A5AwAgZ0UNAgsgLiAeaiEpIC0gHmohKCArIBGnQShsaiEeQgUhESAsIR0DQCAeIB4rAwAgKCoCACAdKgIAlCApKgIAIB1BBGoqAgCUkrugOQMAIB1BCGohHSAeQQhqIR4gEUJ/fCIRUEUNAAwCCwsgKCAdKgIAu0QAAAAAAAAAAKA5AwAgHCESCyBrQQFqIWsgE0J/fCERIBNCAVYNAAsgaCEoIGkhKQsgXUIBfCFdIGJCf3whESBiQgFVDQALCyBHIFxCAXwiXFINAAsLAkAgEiAbfSIRQgFTDQAgKyAbp0EobGohHQNAIBEhEyApIBunQQN0aiIeIB4rAwAgU6M5AwACQCAOQf8BcUUNAEIFIREgHSEeA0AgHiAeKwMAIFOjOQMAIB5BCGohHiARQn98IhFQRQ0ACwsgG0IBfCEbIBNCf3whESAdQShqIR0gE0IBVg0ACwsgMkIBfCEyIAYgWUIBfCJZUg0ACwsgBSBWQgF8IlZSDQALCwJAIFEgUlcNAEJ/IU9CACFQQgAhUUJ/IVILICYgMyADfadBBXRqIh4gUTcDACAeQRhqIE9CAXw3AwAgHkEQaiBQNwMAIB5BCGogUkIBfDcDACAzQgF8IjMgBFkNASASQoCAwABTDQALCyAjIDKnQQN0aiASNwMAICZBCGopAwAhEyAmKQMAIRsCQCAzIAN9IipCAVMNACAqIREgJiEeA0AgHkEIaikDACIcIBMgHCATVRshEyAeKQMAIhwgGyAcIBtTGyEbIB5BIGohHiARQn98IhFCAFINAAsLAkAgEkL/////D1gNAEEBIR0MAQsCQCASQgKGEISAgIAAIjANAEEBIR0MAQsCQCASQgAgDkH/AXEbImRCBX4iXSBkhEL/////D1gNAEEBIR0MAQsgMEEQaigCACFnQQEhHSBkQhR+EISAgIAAImlFDQAgaUEQaigCACEhAkAgElANAEIAIRwgDkH/AXEhOSAhIWsDQCBnIBynIh5BAnRqICkgHkEDdGorAwC2OAIAAkAgOUUNAEIFIREgKyEeIGshHQNAIB0gHisDALY4AgAgHkEIaiEeIB1BBGohHSARQn98IhFQRQ0ACwsgK0EoaiErIGtBFGohayAcQgF8IhwgElINAAsLIDIgIEIAIDJCf1MbfEIBfCIcIRECQCAcQgBZDQBCACERCwJAIBwgH1cNACAgIRELICpCP4cgEIMgKnwiKiEcAkAgKkJ/VQ0AQgAhHAsgEyAbfSETAkAgKiAQUw0AIBAhHAsgACAiNgIIIAAgMzcDAEEAIR0gAEEANgIMIAAgETcDECAAQgg3AxggACAjNgIgIAAgETcDKCAAQgg3AzAgACAnNgI4IABBADYCPCAAIDE3A0AgAEIINwNIIAAgKDYCUCAAICU3A1ggAEIINwNgIAAgMDYCaCAAQQA2AmwgACASNwOIASAAQgQ3A5ABIAAgEjcDcCAAQgQ3A3ggACBnNgKAASAAQgQ3A9ABIABCFDcDyAEgAEIFNwPAASAAIGQ3A7gBIAAgITYCsAEgAEIENwOoASAAIF03A6ABIABBADYCnAEgACBpNgKYASAAQgg3A5ACIABCIDcDiAIgAEIENwOAAiAAIBw3A/gBIAAgJjYC8AEgAEIINwPoASAAIBxCAoY3A+ABIABBADYC3AEgACAkNgLYASAAIBM3A5gCCyAPQfABaiSAgICAACAdC4ACAwF/AX4DfSOAgICAAEEQayIMJICAgIAAQgAhDQJAIANCCFcNACAMIAggAiADtZUiDkMAAAA/lCABIAIgBLSUkpIiApQgBiAFIAmUkiIPkiAOIAiUIANDAACAvyALtCACiyIQIAGLIgEgBYsgBouSIAeLkiIGIA+LkpKSEKKAgIAAIAwpAwAhDSAMKQMIIQsgDCAHIAUgCJSSIgggAiAJlJMgDiAJjJQgA0MAAIC/IAq0IBAgASAGIAiLkpKSEKKAgIAAIAwpAwgiAyALIAMgC1MbIQMgDCkDACILIA0gCyANVRshDQsgACADNwMIIAAgDTcDACAMQRBqJICAgIAAC4QGDAJ/AX4DfQR+AX8GfgJ/BH4Bfwd+AX0BfCOAgICAAEGAA2siBSSAgICAACAFQagCaiADIAQQiYCAgAAgBS0A+AIhBiAFKQPwAiEHIAUqAugCIQggBSoC5AIhCSAFKgLgAiEKIAUpA9gCIQsgBSkD0AIhDCAFKQPIAiENIAUpA8ACIQ5BACEPIAVBoAJqIAEgBSkDqAIiEEIGIAMgBEEAEIqAgIAAAkACQCAFKQOgAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIANBGGo0AgAgA0EUajQCAH4hEiADQRBqNQIAIANBDGo1AgB+IhMgA0EIaigCACIDrCIUfiEVIAZB/wFxQQBHIRYgA0EBSCEXQgAhGAJAA0AgBSABQgYgGCIZIBAgDiANIAwgCyAKIAkgCCAHIBZBABCmgICAAA0BIAUpAwAhGAJAIBJQDQAgEkJ/UiAFKQMQQn98IhFCgICAgICAgICAf1JyRQ0AIBEgEn8iGiARIBogEn59IhFCAFIgESAShUIAU3GtfSIbQgFTDQAgBSgCICEPIAUoAlAhBiAFKAKAASEcQgAhHQNAAkAgFw0AIB0gEn4hHiAdIBl8IhEgFH4hHyAVIAEgEadBGGxqKgIA/AR+IRpCACEgA0ACQCASQgFTDQAgICAffCASfiEhQgAhEQNAAkACQCAPIBEiIiAefKdBA3RqIgNBCGopAwAgAykDACIjfSIRQgFZDQBDAAAAACEkDAELIBFCAXwhESAcICOnIgRBAnRqIQMgBiAEQQN0aiEERAAAAAAAAAAAISUDQCAlIAMqAgC7IAAgBCkDACAafKdBAnRqKgIAu6KgISUgA0EEaiEDIARBCGohBCARQn98IhFCAVYNAAsgJbYhJAsgAiAiICF8p0ECdGogJDgCACASICJCAXwiEVINAAsLIBogE3whGiAgQgF8IiAgFFINAAsLIB1CAXwiHSAbUg0ACwsgGCAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAFQYADaiSAgICAACAPC+cFCwJ/AX4DfQR+AX8FfgJ/BH4Cfwh+AX0jgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYtAPgCIQcgBikD8AIhCCAGKgLoAiEJIAYqAuQCIQogBioC4AIhCyAGKQPYAiEMIAYpA9ACIQ0gBikDyAIhDiAGKQPAAiEPQQAhECAGQaACaiACIAYpA6gCIhFCBiAEIAVBABCKgICAAAJAAkAgBikDoAIiElANACASpyEQDAELIBFCAVMNACAEQRhqNAIAIARBFGo0AgB+IRMgBEEQajUCACAEQQxqNQIAfiEUIARBCGooAgAiBKwhFSAHQf8BcUEARyEWIARBAUghF0IAIRgCQANAIAYgAkIGIBgiGSARIA8gDiANIAwgCyAKIAkgCCAWQQAQpoCAgAANASAGKQMAIRgCQCATUA0AIBNCf1IgBikDEEJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IhogEiAaIBN+fSISQgBSIBIgE4VCAFNxrX0iG0IBUw0AIAYoAiAhByAGKAJQIRwgBigCgAEhHUIAIR4DQAJAIBcNACAeIBN+IR8gHiAZfCISIBV+ISAgAiASp0EYbGoqAgD8BCAVfiEhQgAhIgNAAkAgE0IBUw0AICIgIHwgE34hIyAUICIgIXx+IRpCACEkA0ACQCAHICQgH3ynQQN0aiIEQQhqKQMAIAQpAwAiJX0iEkIBUw0AIAAgJCAjfKdBAnRqKgIAISYgEkIBfCESIBwgJaciBUEDdGohBCAdIAVBAnRqIQUDQCADIAQpAwAgGnynQQJ0aiIQIBAqAgAgJiAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSASQn98IhJCAVYNAAsLIBMgJEIBfCIkUg0ACwsgIkIBfCIiIBVSDQALCyAeQgF8Ih4gG1INAAsLIBggEVMNAAtBACEQDAELQRJBE0EALQDIgISAABshEAsgBkGAA2okgICAgAAgEAuBCBECfwF+A30EfgF/BH4BfwJ+An8DfgN/An4BfwF+A38IfgJ8I4CAgIAAQYADayIGJICAgIAAIAZBqAJqIAQgBRCJgICAACAGLQD4AiEHIAYpA/ACIQggBioC6AIhCSAGKgLkAiEKIAYqAuACIQsgBikD2AIhDCAGKQPQAiENIAYpA8gCIQ4gBikDwAIhD0EAIRAgBkGgAmogAiAGKQOoAiIRQgYgBCAFQQAQioCAgAACQAJAIAYpA6ACIhJQDQAgEqchEAwBCyARQgFTDQAgBEEYajQCACAEQRRqNAIAfiETIARBEGo1AgAgBEEMajUCAH4iFCAEQQhqKAIAIhWsIhZ+IRcgA0EEaiEYIAdB/wFxQQBHIRlCACEaAkADQCAGIAJCBiAaIhsgESAPIA4gDSAMIAsgCiAJIAggGUEBEKaAgIAADQEgBikDwAEiHEL/////D1YNASAGKQMAIRogBigCICEdIAYpAxAhEiAGKAJQIR4gBigCsAEhHyAcQgOGEISAgIAAIhBFDQECQCATUA0AIBNCf1IgEkJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IiAgEiAgIBN+fSISQgBSIBIgE4VCAFNxrX0iIUIBUw0AIBBBEGooAgAhIiAcQgEgHEIBVhshIyAcpyIQQQJ0ISQgEEEDdCElIBggG6dBGGxqISZCACEnA0ACQCAcUCIHDQAgJUUNACAiQQAgJfwLAAsCQCAVQQFIDQAgJyATfiEoICcgG3wiEiAWfiEpIBcgAiASp0EYbGoqAgD8BH4hKkIAISsDQAJAIBNCAVMNACArICl8IBN+ISxCACEtA0ACQCAdIC0gKHynQQN0aiIQQQhqKQMAIBApAwAiLn0iEkIBUw0AIAAgLSAsfKdBAnRqKgIAuyEvIB8gHCAufqdBAnRqIQUDQCASISACQCAHDQAgLyABIB4gLqdBA3RqKQMAICp8p0ECdGoqAgC7oiEwICMhEiAiIRAgBSEEA0AgECAQKwMAIDAgBCoCALuioDkDACAQQQhqIRAgBEEEaiEEIBJCf3wiElBFDQALCyAuQgF8IS4gIEJ/fCESIAUgJGohBSAgQgFWDQALCyATIC1CAXwiLVINAAsLICogFHwhKiArQgF8IisgFlINAAsLICYhECAjIRIgIiEEAkAgBw0AA0AgECAEKwMAtjgCACAQQQRqIRAgBEEIaiEEIBJCf3wiElBFDQALCyAmQRhqISYgJ0IBfCInICFSDQALCyAaIBFTDQALIBFCAXwhEgNAQQAhECADQQA2AgAgA0EYaiEDIBJCf3wiEkIBVg0ADAILC0ESQRNBAC0AyICEgAAbIRALIAZBgANqJICAgIAAIBAL4BMnAn8CfgJ/An4CfwF+BH8CfgF/AX4BfwR+BH0BfwF+Bn0BfgF9AX4BfQV+An0DfgJ9AX8CfgJ9AX4CfQJ+An0CfgJ9A34BfwF+An8BfgZ9I4CAgIAAQZABayIOJICAgIAAQQEhDwJAIAQgA30gBX4gBn4iEEIBfCIRQv////8PVg0AIBFCA4YQhICAgAAiEkUNACASQRBqKAIAIRMgEUIChiIUQoCAwAAgFEKAgMAAVBsiFUIDhhCEgICAACIWRQ0AIBZBEGooAgAhFyAVQgKGIhRCgIDAACAUQoCAwABUGyIYQgOGEISAgIAAIhlFDQAgGUEQaigCACEaIBhCAoYQhICAgAAiG0UNACAbQRBqKAIAIRxCACEdIBhCACANQf8BcRsiHkIEhhCEgICAACIfRQ0AIB5CAoYhICAfQRBqKAIAISECQAJAIAQgA1UNACAYISIgGCEjQgAhJEIAISUMAQsgB0J/fLQhJiAIQn98tCEnIAW0ISggBrQhKSANQf8BcSEqIBUhKyAYISIgGCEjQgAhHUIAISRCACElA0AgDkHgAGogASACIAMgBSAGIAkgCiALIAwQj4CAgAACQCAFQgFTDQAgDioCjAEhLCAOKgJ8IS0gDioCeCEuIA4qAnQhLyAOKgJkITAgDioCYCExIA4pA4ABIjK0ITMgDikDaCI0tCE1QgAhNgNAIA5B0ABqIDEgMCA0IDYgBxChgICAAAJAIAZCAVMNAEIAITcgNCAOKQNYQgF8IhQgNCAUUxsgDikDUCIUQgEgFEIBVRtCf3wiOH0iOUIAIDlCAFUbITogMSAwIDa1IjuUkiE8A0AgDkHAAGogLiAtIDIgNyAIEKGAgIAAIBMgJadBA3RqICQ3AwACQCA5QgFTDQAgMiAOKQNIQgF8IhQgMiAUUxsgDikDQCIUQgEgFEIBVRtCf3wiPX0iPkIAID5CAFUbIT8gLiAtIDe1IkCUkiFBQQAhQiA6IRQgOCFDA0AgFCFEIA5BIGogPCAwIEO0QwAAAD+SIkWUIDWVkiJGIAcQkYCAgAACQCA+QgFTDQAgDikDOCFHIA4qAjQhSCAOKgIwIUkgDikDKCFKIA4pAyAhSyAvIEUgNZUgO5IgKJWUIkUgCUMAAIA/QwAAAAAgRiAmXRtDAAAAACBGQwAAAABeG5QiRpQhTEMAAIA/IEWTIEaUIU0gPyEUID0hTgNAIBQhTyAOIEEgLSBOtEMAAAA/kiJFlCAzlZIiRiAIEJGAgIAAIA4qAhQhUCAOKgIQIVEgDikDCCFSIA4pAwAhUwJAAkACQAJAIA4pAxgiFCBHIBQgR1UbIlRCAlINACBCQQFxDQELAkACQCAkQgJ8IhQgK1UNACAXIVUMAQtBASEPIBRCAYYiFUL/////D1YNDiAUQgSGEISAgIAAIhZFDQ4gFkEQaigCACFVAkAgK0IBUw0AICtCAXwhFEEAIQ0DQCBVIA1qIBcgDWopAwA3AwAgDUEIaiENIBRCf3wiFEIBVg0ACwsgFSErCwJAAkAgHUIEfCJWICJVDQAgGiFXIBwhWAwBC0EBIQ8gVkIBhiIYQv////8PVg0OIFZCBIYQhICAgAAiGUUNDiAZQRBqKAIAIVcCQCAiQgFTDQAgIkIBfCEUIFchDQNAIA0gGikDADcDACAaQQhqIRogDUEIaiENIBRCf3wiFEIBVg0ACwsgVkIDhiJZEISAgIAAIhtFDQ4gG0EQaigCACFYAkAgI0IBUw0AICNCAXwhFCBYIQ0DQCANIBwqAgA4AgAgHEEEaiEcIA1BBGohDSAUQn98IhRCAVYNAAsLAkAgKkUNACAYIFmEQv////8PVg0PIFZCBYYQhICAgAAiH0UNDyAfQRBqKAIAIRoCQCAeQgFTDQBCACFWQQAhHANAQgQhFCAcIQ0DQCAaIA1qICEgDWoqAgA4AgAgDUEEaiENIBRCf3wiFFBFDQALIBxBEGohHCBWQgF8IlYgHlINAAsLIBghIiAYISMgGCEeIBohISBZISAMAQsgGCEiIBghIwsgVSAkp0EDdGogHTcDACAkQgF8ISQgVEICUSINRQ0BIFUhFyBXIRogWCEcC0EBIUIMAQsgQiANciFCICwgRSAzlSBAkiAplZQiRSAJQwAAgD9DAAAAACBGICddG0MAAAAAIEZDAAAAAF4blCJGlCFaQwAAgD8gRZMgRpQhWyBIIFCUIVwgSCBRlCFdIEkgUJQhXiBJIFGUIUVCACEUA0AgRSFGAkACQAJAAkAgFKciGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCwJAAkAgRkMAAAAAXA0AICpFDQELIFcgHaciHEEDdGogUyBSIBQgFEL+AXwgFEICVCING0L/AYNQIhcbIEsgSiANGyAIfnw3AwAgRSFGAkACQAJAAkAgGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCyBYIBxBAnRqIEY4AgACQCAqRQ0AICEgHEEEdGoiGkEMaiBMIFEgUCAXGyJGjCBGIA0bIkaUOAIAIBpBCGogWiBJIEggDRsiX4wgXyAXGyJflDgCACAaQQRqIE0gRpQ4AgAgGiBbIF+UOAIACyAdQgF8IR0LIBRCAXwiFEIEUg0ACyBVIRcgVyEaIFghHAsgTkIBfCFOIE9Cf3whFCBPQgFVDQALCyBDQgF8IUMgREJ/fCEUIERCAlkNAAsLICVCAXwhJSAGIDdCAXwiN1INAAsLIAUgNkIBfCI2Ug0ACwsgA0IBfCIDIARZDQEgHUKAgMAAUw0ACwsgEyAlp0EDdGogJDcDACAXICSnQQN0aiAdNwMAICUgEUIAICVCf1MbfEIBfCIdIRQCQCAdQgBZDQBCACEUCwJAIB0gEFcNACARIRQLICQgFUIAICRCf1MbfEIBfCJWIR0CQCBWQgBZDQBCACEdCwJAIFYgFVMNACAVQgAgFUIAVRshHQsgACASNgIIIAAgAzcDAEEAIQ8gAEEANgIMIAAgFDcDECAAQgg3AxggACATNgIgIAAgFDcDKCAAQgg3AzAgACAWNgI4IABBADYCPCAAIB03A0AgAEIINwNIIAAgFzYCUCAAIB03A1ggAEIINwNgIAAgGTYCaCAAQQA2AmwgACAiNwNwIABCCDcDeCAAIBo2AoABIAAgGDcDiAEgAEIINwOQASAAQgQ3A8ABIAAgGDcDuAEgACAcNgKwASAAQgQ3A6gBIAAgIzcDoAEgAEEANgKcASAAIBs2ApgBIABCBDcDgAIgAEIQNwP4ASAAQgQ3A/ABIAAgHjcD6AEgACAhNgLgASAAQgQ3A9gBIAAgIDcD0AEgAEEANgLMASAAIB82AsgBCyAOQZABaiSAgICAACAPC+4GEAF/AX4DfQR+AX8GfgF/An4DfwN+A38BfgF9A34BfQR+I4CAgIAAQfACayIFJICAgIAAIAVBmAJqIAMgBBCJgICAACAFKQPgAiEGIAUqAtgCIQcgBSoC1AIhCCAFKgLQAiEJIAUpA8gCIQogBSkDwAIhCyAFKQO4AiEMIAUpA7ACIQ1BACEOIAVBkAJqIAEgBSkDmAIiD0IFIAMgBEEAEIqAgIAAAkACQCAFKQOQAiIQUA0AIBCnIQ4MAQsgD0IBUw0AIANBEGo1AgAgA0EMajUCAH4hESADQQhqKAIAIgSsIRIgA0EYajQCACADQRRqNAIAfiITQj+HIBODIRQgBEEBSCEVQgAhFgJAA0AgBUEIaiABQgUgFiAPIA0gDCALIAogCSAIIAcgBkEAEKuAgIAADQEgBSkDCCEXAkAgBSkDGCIQQgJTDQAgBSgCKCEYIAUoAlghDiAFKAKIASEZIAUoArgBIRogEEJ+fCEbQgAhEANAIBAhHEIAIRACQCATQgBRDQAgHCATfyATQgBTIBwgE4FCAFJxrX0hEAsCQCAVDQAgECAWfCIQIBJ+IR0gASAQp0EUbGohHiAYIBynQQN0aiIfQQhqISBCACEhA0AgHioCACEiQgAhIwJAIBNCAFENAEIAIBQgHCATgSIQUBsgEHwhIwsgISAdfCATfiEkAkACQCAgKQMAIB8pAwAiJX0iEEIBWQ0AQwAAAAAhJgwBCyARICL8BCASfiAhfH4hJ0J/IShDAAAAACEmA0AgECEpQwAAAAAhIgJAIA4gJadBA3RqIgNBCGopAwAgAykDACIqfSIQQgFTDQAgEEIBfCEQIBogKqciBEECdGohAyAZIARBA3RqIQRDAAAAACEiA0AgIiADKgIAIAAgBCkDACAnfKdBAnRqKgIAlJIhIiADQQRqIQMgBEEIaiEEIBBCf3wiEEIBVg0ACwsCQAJAIChCAFMNACAiICZeDQAgJiAmXCAiICJbcg0BCyAlISggIiEmCyAlQgF8ISUgKUJ/fCEQIClCAloNAAsLIAIgIyAkfKdBAnRqICY4AgAgIUIBfCIhIBJSDQALCyAcQgF8IRAgHCAbUg0ACwsgFyEWIBcgD1MNAAtBACEODAELQRJBE0EALQDIgISAABshDgsgBUHwAmokgICAgAAgDgvWAgcCfwF+AX8BfgR/AX4Df0EBIQUCQCABQv////8PVg0AIAFCAoYQhICAgAAiBkUNACAEIAN+IgdQDQAgBkEQaigCACEIAkAgAUIAUiAHQgBVcw0AIAEgB38iCSABIAkgB359QgBSrXwiCUIBUw0AIAOnQQJ0IQogBKdBAnQhCyAHp0ECdCEMIAghDQNAIAkhDgJAIANCAVMNAEIAIQcgDSEPIAIhEANAAkAgBEIBUw0AIA8hBSAQIREgBCEJA0AgBSARKgIAOAIAIAUgCmohBSARQQRqIREgCUJ/fCIJUEUNAAsLIA9BBGohDyAQIAtqIRAgAyAHQgF8IgdSDQALCyAOQn98IQkgDSAMaiENIAIgDGohAiAOQgFVDQALCyAAQgQ3AyggACABNwMgQQAhBSAAQQA2AgQgACAGNgIAIAAgATcDCCAAQgQ3AxAgACAINgIYCyAFC7cJEQF/AX4DfQR+AX8IfgF/An4GfwZ+An8CfgF9AX4BfQF+An8jgICAgABBgARrIgYkgICAgAAgBkGYAmogBCAFEImAgIAAIAYpA+ACIQcgBioC2AIhCCAGKgLUAiEJIAYqAtACIQogBikDyAIhCyAGKQPAAiEMIAYpA7gCIQ0gBikDsAIhDkEAIQ8gBkGQAmogAiAGKQOYAiIQQgUgBCAFQQAQioCAgAACQAJAIAYpA5ACIhFQDQAgEachDwwBCyAQQgFTDQAgBEEYajQCACAEQRRqNAIAfiISIARBCGooAgAiBawiE34gBDQCAH4hFCAEQRBqNAIAIARBDGo0AgB+IhUgE34gBEEEajQCAH4iFkIChiEXIAVBAUghGEIAIRkCQANAIAZBCGogAkIFIBkgECAOIA0gDCALIAogCSAIIAdBABCrgICAAA0BIAYpAwghGiAGKAIoIRsgBikDGCERIAYoAlghHCAGKAKIASEdIAYoArgBIR4gBkHQA2ogFCAAIBMgEhCtgICAAA0BIAYoAugDIR8gBkGgA2ogFiABIBMgFRCtgICAAA0BIBZC/////w9WDQEgBigCuAMhDyAXEISAgIAAIgRFDQEgBEEQaigCACEgAkAgF6ciBEUNACAgQQAgBPwLAAsCQCARQgJTDQAgEUJ+fCEhIBkgEn4hIkIAIREDQCARISNCACERAkAgEkIAUQ0AICMgEn8iESASQgBTICMgESASfn1CAFJxrX0hEQsCQCAYDQAgIyAifCATfiEkIBUgAiARIBl8p0EUbGoqAgD8BH4hJUIAISYgGyAjp0EDdGoiJ0EIaiEoA0ACQCAoKQMAICcpAwAiKX0iEUIBUw0AQn8hKkMAAAAAISsDQCARISxDAAAAACEtAkAgHCApp0EDdGoiBEEIaikDACAEKQMAIi59IhFCAVMNACARQgF8IREgHiAupyIFQQJ0aiEEIB0gBUEDdGohBUMAAAAAIS0DQCAtIAQqAgAgDyAFKQMAICV8IBN+ICZ8p0ECdGoqAgCUkiEtIARBBGohBCAFQQhqIQUgEUJ/fCIRQgFWDQALCwJAAkAgKkIAUw0AIC0gK14NACArICtcIC0gLVtyDQELICkhKiAtISsLIClCAXwhKSAsQn98IREgLEICWg0ACyAqQgBTDQAgHCAqp0EDdGoiBEEIaikDACAEKQMAIil9IhFCAVMNACARQgF8IREgHSAppyIFQQN0aiEEIB4gBUECdGohBSAfICYgJHynQQJ0aiEvA0AgICAEKQMAICV8IBN+ICZ8p0ECdGoiMCAwKgIAIAUqAgAgLyoCAJSSOAIAIARBCGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAmQgF8IiYgE1INAAsLICNCAXwhESAjICFSDQALCyAGQfACaiAWICAgFSATEK2AgIAADQECQCAGKQP4AiIRQgFTDQAgBigCiAMhBSARQgF8IREgAyEEA0AgBCAEKgIAIAUqAgCSOAIAIARBBGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAaIRkgGiAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAGQYAEaiSAgICAACAPC5gLGQF/AX4DfQR+AX8DfgF/BH4BfwR+BX8BfgJ/An4CfwF+AX8BfQF/An4BfwN+AX0CfgJ/I4CAgIAAQdADayIGJICAgIAAIAZBmAJqIAQgBRCJgICAACAGKQPgAiEHIAYqAtgCIQggBioC1AIhCSAGKgLQAiEKIAYpA8gCIQsgBikDwAIhDCAGKQO4AiENIAYpA7ACIQ5BACEPIAZBkAJqIAIgBikDmAIiEEIFIAQgBUEAEIqAgIAAAkACQCAGKQOQAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIARBGGo0AgAgBEEUajQCAH4iEiAEQQhqKAIAIhOsIhR+IAQ0AgB+IRUgBEEQajQCACAEQQxqNAIAfiIWIBR+IARBBGo0AgB+IRcgA0EEaiEYIBJCf3whGSASQj+HIBKDIRpCACEbAkADQCAGQQhqIAJCBSAbIBAgDiANIAwgCyAKIAkgCCAHQQEQq4CAgAANASAGKQMIIRwgBigCKCEdIAYpAxghESAGKAJYIR4gBigCiAEhHyAGKAK4ASEgIAYoAugBISEgBikD+AEhIiAGQaADaiAVIAAgFCASEK2AgIAADQEgBigCuAMhIyAGQfACaiAXIAEgFCAWEK2AgIAADQEgIkL/////D1YNASAGKAKIAyEFICJCA4YQhICAgAAiD0UNAQJAIBFCAlMNACAPQRBqKAIAISQgEUJ+fCElIBsgEn4hJiAipyIPQQJ0IScgDyAiQgBSa0EDdEEIaiEoQgAhEQNAIBEhKUIAIRECQCASQgBRDQAgKSASfyASQgBTICkgEoFCAFJxrX0hEQsgAiARIBt8p0EUbCIqaioCACErAkACQAJAIBJQIixFDQAgIkIAUg0BDAILICkgEoEhESAiUA0BIBFCAEIAIBogEVAbfVINAQsgKEUNACAkQQAgKPwLAAsCQCATQQFIDQAgKSAmfCAUfiEtIBYgK/wEfiEuIB0gKadBA3RqIS9CACEwA0ACQCAvQQhqKQMAIC8pAwAiMX0iEUIBUw0AQn8hMkMAAAAAITMDQCARITRDAAAAACErAkAgHiAxp0EDdGoiD0EIaikDACAPKQMAIjV9IhFCAVMNACARQgF8IREgICA1pyIEQQJ0aiEPIB8gBEEDdGohBEMAAAAAISsDQCArIA8qAgAgBSAEKQMAIC58IBR+IDB8p0ECdGoqAgCUkiErIA9BBGohDyAEQQhqIQQgEUJ/fCIRQgFWDQALCwJAAkAgMkIAUw0AICsgM14NACAzIDNcICsgK1tyDQELIDEhMiArITMLIDFCAXwhMSA0Qn98IREgNEICWg0ACyAyQgBTDQAgHiAyp0EDdGoiD0EIaikDACAPKQMAIjR9IhFCAVMNACAhICIgNH6nQQJ0aiE2ICMgMCAtfKdBAnRqITcDQCARITECQCAiUA0AIAUgHyA0p0EDdGopAwAgLnwgFH4gMHynQQJ0aioCACErICIhESAkIQ8gNiEEA0AgDyAPKwMAICsgBCoCAJQgNyoCAJS7oDkDACAPQQhqIQ8gBEEEaiEEIBFCf3wiEVBFDQALCyA0QgF8ITQgMUJ/fCERIDYgJ2ohNiAxQgFWDQALCyAwQgF8IjAgFFINAAsLAkACQCAsRQ0AQgAhEQwBC0IAIBogKSASgSIRUBsgEXwhEQsCQCARIBlSDQAgAyAqakEANgIAICJQDQAgGCAqaiEPICIhESAkIQQDQCAPIAQrAwC2OAIAIA9BBGohDyAEQQhqIQQgEUJ/fCIRUEUNAAsLIClCAXwhESApICVSDQALCyAcIRsgHCAQUw0ACyAQQgF8IREDQEEAIQ8gA0EANgIAIANBFGohAyARQn98IhFCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEPCyAGQdADaiSAgICAACAPC7UGDgF/AX0IfgJ/AX4BfwZ+AX8IfgN/AX4BfQF+AX0jgICAgABBoAFrIgYkgICAgAAgBkEIaiAEIAUQiYCAgAAgBioCQCEHIAYpAzghCCAGKQMwIQkgBikDKCEKIAYpAyAhCyAGKQMYIQwgBiABIAYpAwgiDUIFIAQgBUEAEIqAgIAAAkACQCAGKQMAIg5QDQAgDqchBQwBCwJAIA1CAVMNACAKIAt+IQ8gCKciEEECdCERIApCP4cgCoMhEiAJpyETQgAhFANAIAZBgAFqIAFCBSAUIAcQlYCAgAACQCAPQgFTDQAgBikDmAEhFSAGKQOQASEWIAYpA4gBIRcgBikDgAEhGCAUIAx+IRkgASAUp0EUbGohGkIAIRsDQAJAAkAgCkIAUg0AQgAhDiAGQfAAaiAYIBdCACALIAkQloCAgAAMAQsgBkHwAGogGCAXIBsgCn8iDiAKQgBTIBsgDiAKfn0iDkIAUnGtfSALIAkQloCAgABCACASIA5QGyAOfCEOCyAGKQN4IRwgBikDcCEdIAZB4ABqIBYgFSAOIAogCBCWgICAAAJAIAxCAVMNAEIAIQ4gBikDaCAGKQNgIh59Ih9CACAfQgBVG0IBfCEgIBwgHX0hISAeIAggHX58ISIgHachIyAepyEkQQAhJQNAIA4hJgJAAkAgIUIBWQ0AQwAAAAAhJ0F/IQUMAQsgACAkIBAgIyATICUgDCAaKgIA/AR+p2psamxqQQJ0aiEEQn8hHkMAAAAAIScgIiEoICEhDgNAIA4hHAJAIB9CAVMNACAEIQUgKCEOICAhHQNAIAUqAgAhKQJAAkAgHkIAUw0AICkgJ14NACAnICdcICkgKVtyDQELIA4hHiApIScLIAVBBGohBSAOQgF8IQ4gHUJ/fCIdQgFVDQALCyAcQn98IQ4gBCARaiEEICggCHwhKCAcQgFVDQALIB6nIQULIAIgJiAZfCAPfiAbfKdBAnQiBGogJzgCACADIARqIAU2AgAgJUEBaiElIAwgJkIBfCIOUg0ACwsgDyAbQgF8IhtSDQALCyAUQgF8IhQgDVINAAsLQQAhBQsgBkGgAWokgICAgAAgBQvZBAUEfwd+AX8BfgF8I4CAgIAAQRBrIgYkgICAgAAgBEEIaiIHKAIAIQggBkEIaiACIAQoAgAiCawiCkIFIAQgBUEAEIqAgIAAAkACQCAGKQMIIgtQDQAgC6chBAwBCyAIrCEMIARBGGo0AgAgBEEUajQCAH4iDSAHNAIAfiAENAIAfiILQgAgC0IAVRtCAXwhCyAEQRBqNAIAIARBDGo0AgB+IQ4gASEEA0ACQCALQn98IgtCAFUNAAJAIAwgCn4iD0L/////D1YNACAPQgKGEISAgIAAIgRFDQBCACEQIARBEGooAgAhEQJAQgAgCiAJQQFIGyIKQgFTDQBCACAMIAhBAUgbIRIgCEECdCEHIAi3IRMgESEIA0ACQCASQgFTDQAgAiAQp0EUbGohBUIAIQsgCCEEA0AgBCATIAUqAgC7oiALuqC2OAIAIARBBGohBCASIAtCAXwiC1INAAsLIAggB2ohCCAQQgF8IhAgClINAAsLAkAgDSAPfiIQQgFZDQBBACEEDAQLIA1CAFIhCEIAIQsDQAJAAkAgCA0AQQAhBQwBCyALIA1/IhIgDUIAUyASIA1+IAtSca19pyEFCwJAIAEoAgAiBEF/TA0AIAMgBEECdGogDiARIAVBAnRqKgIA/AR+p0ECdGoiBCAEKgIAIAAqAgCSOAIACyABQQRqIQEgAEEEaiEAIBAgC0IBfCILUg0AC0EAIQQMAwtBEkETQQAtAMiAhIAAGyEEDAILIAQ0AgAhEiAEQQRqIQQgDiASVQ0AC0EQIQQLIAZBEGokgICAgAAgBAuaBwcBfwR+AXwCfgF/BXwNfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH25IQ4gCLohDyAIIAh+uiEQQgAhDEQAAAAAAAAAACERQgEhCQNAIBAgDiAJuqMgD6KhIBCjIAqhmSISIBEgDFAgEiARY3IiAxshESAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyETIAxCACABIABKGyEUAkACQAJAIAINAEIAIRUMAQtCACEVIA0NACACrCEWIAhCAYYhF0IAIRVCASEJA0AgFCAJfCATIAl8fiAVfCIVQoCAEFUNAyAJQgF8IQwCQCAJIBZZDQAgCUICfCEYIAwhCSAYIBdYDQELCyAVQgBTDQEgDEJ/fCELCyAVQgSGEISAgIAAIgNFDQAgA0EQaigCACEFIBVCAoYQhICAgAAiA0UNACADQRBqKAIAIQ0CQCALUA0AIBNCAXwgFEIBfH5CAXwhGSAIQgGGIRogFCATfEIDfCEbQQAhAUIBIRwDQCAaIBwiHUIBfCIcgCEIAkAgHSAUfCIMIB0gE3wiCX5CAVMNACAHIAh9Iha5IAlCf3y6o0QAAAAAAAAAACAJQgFVGyEKIAYgCH0iF7kgDEJ/fLqjRAAAAAAAAAAAIAxCAVUbIQ4gDSABQQJ0aiEAIAUgAUEEdGohAyAMQj+HIAyDIR4gCEIBiEJ/fLkhESAdpyECQgAhCSAZIR8DQAJAAkAgDFBFDQBEAAAAAAAAAAAhECARIRIMAQsgCSAMfyIYIAxCAFMgGCAMfiIYIAlSca19uSEQIA4gCUIAIB4gGCAJURsgGH18uaIgEaCcIRILIAMgFyASIBGh/AYiGCAXIBhTGyIYPgIAIANBCGogGCAIfKdBf2o2AgAgA0EEaiAWIAogEKIgEaCcIBGh/AYiGCAWIBhTGyIYPgIAIANBDGogGCAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAfQn98Ih9CAVYNAAsLIBkgG3whGSAbQgJ8IRsgHSALUg0ACwsgBCAVPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQv8BgcBfwR+AXwCfgF/Bn0OfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH20IQ4gCrYhDyAItSEQIAggCH61IRFCACEMQwAAAAAhEkIBIQkDQCARIA4gCbWVIBCUkyARlSAPk4siEyASIAxQIBMgEl1yIgMbIRIgCSAMIAMbIQwgCUIBfCIJQgdSDQALCyAMQgAgACABShshFCAMQgAgASAAShshFQJAAkACQCACDQBCACEWDAELQgAhFiANDQAgAqwhFyAIQgGGIRhCACEWQgEhCQNAIBUgCXwgFCAJfH4gFnwiFkKAgBBVDQMgCUIBfCEMAkAgCSAXWQ0AIAlCAnwhGSAMIQkgGSAYWA0BCwsgFkIAUw0BIAxCf3whCwsgFkIEhhCEgICAACIDRQ0AIANBEGooAgAhBSAWQgKGEISAgIAAIgNFDQAgA0EQaigCACENAkAgC1ANACAUQgF8IBVCAXx+QgF8IRogCEIBhiEbIBUgFHxCA3whHEEAIQFCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiCSAeIBR8Igx+QgFTDQAgByAIfSIXtCAMQn98tZVDAAAAACAMQgFVGyETIAYgCH0iGLQgCUJ/fLWVQwAAAAAgCUIBVRshDiANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAepyECQgAhCSAaISADQAJAAkAgDEIAUg0AQwAAAAAhEkMAAAAAIREMAQsgCSAMfyIZIAxCAFMgGSAMfiIZIAlSca19tCESIAlCACAfIBkgCVEbIBl9fLQhEQsgA0EEaiAXIBMgEZSP/AQiGSAXIBlTGyIZPgIAIAMgGCAOIBKUj/wEIiEgGCAhUxsiIT4CACADQQxqIBkgCHynQX9qNgIAIANBCGogISAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAgQn98IiBCAVYNAAsLIBogHHwhGiAcQgJ8IRwgHiALUg0ACwsgBCAWPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQvgBwcBfwR+AXwCfgF/Bn0NfkEQIQUCQAJAIAGsIgYgAKwiByAGIAdTGyIIQgBTDQAgBiAHIAYgB1UbIglChOoCVQ0AIAJBAEgNACADKwMAIgqZROqMoDlZPilGZUUNAEIAIQtCACEMAkAgCFAiDQ0AQgAhDCAJIAhXDQAgCSAIfbQhDiAKtiEPIAi1IRAgCCAIfrUhEUIAIQxDAAAAACESQgEhCQNAIBFDAACAvyAJtZUgDpQgEJSSIBGVIA+TiyITIBIgDFAgEyASXXIiAxshEiAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyEUIAxCACABIABKGyEVAkACQAJAIAINACAIQgBSrSEWDAELAkAgDUUNAEIAIQtCACEWDAELIAKsIRcgCEIBhiEYQgEhFkIBIQkDQCAVIAl8IBQgCXx+IBZ8IhZCgIAQVQ0DIAlCAXwhDAJAIAkgF1kNACAJQgJ8IRkgDCEJIBkgGFgNAQsLIBZCAFMNASAMQn98IQsLIBZCBIYQhICAgAAiA0UNACADQRBqKAIAIQUgFkIChhCEgICAACIDRQ0AIANBEGooAgAhDQJAIAhCAFENACAFQgA3AgAgBUEMaiAAQX9qNgIAIAVBCGogAUF/ajYCACANQQA2AgBBASEBDAMLQQAhAQwCC0ESQRNBAC0AyICEgAAbIQULIAUPCwJAIAtQDQAgFEIBfCAVQgF8fkIBfCEaIAhCAYYhGyAVIBR8QgN8IRxCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiDCAeIBR8Igl+QgFTDQAgByAIfSIXtCAJQn98tZVDAAAAACAJQgFVGyEOIAYgCH0iGLQgDEJ/fLWVQwAAAAAgDEIBVRshDyANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAIQgGIQn98tCESIB6nIQJCACEJIBohIANAAkACQCAMUEUNAEMAAAAAIREgEiETDAELIAkgDH8iGSAMQgBTIBkgDH4iGSAJUnGtfbQhESAPIAlCACAfIBkgCVEbIBl9fLSUIBKSjiETCyADIBggEyASk/wEIhkgGCAZUxsiGT4CACADQQhqIBkgCHynQX9qNgIAIANBBGogFyAOIBGUIBKSjiASk/wEIhkgFyAZUxsiGT4CACADQQxqIBkgCHynQX9qNgIAIAAgAjYCACAJQgF8IQkgAEEEaiEAIANBEGohAyABQQFqIQEgIEJ/fCIgQgFWDQALCyAaIBx8IRogHEICfCEcIB4gC1INAAsLIAQgFj4CACAEQQhqIA02AgAgBEEEaiAFNgIAQQALC1cCAEGAgAQLQG6D+aIAAAAAKRVETgAAAADRVyf8AAAAAMDdNPUAAAAAmZVi2wAAAABBkEM8AAAAAKtjUf4AAAAAYcW73gAAAAAAQcCABAsIUAABAFAAAQAASQV0b29sc3B5dGhvbj0zLjExIG51bWJhPTAuNjguMSBsbHZtbGl0ZT0wLjUwLjAgbnVtcHk9Mi40LjYgemlnbGFuZz0wLjE3LjE=";var at=null;function gt(){return at??=it(Jn(ot)),at}var cA=200,dA=(e,n,A)=>Q("button",{class:"rv-press",type:"button","aria-label":n,onclick:A},Q("span",{},e),Q("span",{class:"rv-press-word"},n));function ht({go:e,toggle:n,seek:A}){let t=0,r=dA("‹","Back",()=>e(t-1)),s=dA("▶","Play",n),i=dA("›","Next",()=>e(t+1));i.classList.add("rv-press-strong");let o=Q("input",{type:"range",class:"rv-range",min:"0",max:String(cA),value:"0"});o.setAttribute("aria-label","How far this step has played"),o.addEventListener("input",()=>A(Number(o.value)/cA));let a=Q("span",{class:"rv-step-count"}),g=Q("ol",{class:"rv-step-marks","aria-label":"Steps"}),h=Q("div",{class:"rv-player",role:"group","aria-label":"Player"},r,s,o,a,i,g);function I({steps:C}){g.replaceChildren(...C.map((p,v)=>Q("li",{},Q("button",{type:"button",onclick:()=>e(v)},String(v+1)))))}function l({steps:C},p,v){t=p,F(a,`${p+1} / ${C.length}`),r.disabled=p===0,i.disabled=p===C.length-1,g.querySelectorAll("button").forEach((f,m)=>{let{id:w,title:y}=C[m];f.toggleAttribute("data-done",v.has(w)),f.setAttribute("aria-label",`Step ${m+1}, ${y}${v.has(w)?", done":""}`),m===p?f.setAttribute("aria-current","step"):f.removeAttribute("aria-current")})}function c(C,p){o.value=String(Math.round(C*cA));let[v,f]=p?["❚❚","Pause"]:["▶","Play"];F(s.firstElementChild,v),F(s.lastElementChild,f),s.getAttribute("aria-label")!==f&&s.setAttribute("aria-label",f)}return{element:h,take:I,show:l,tell:c}}var Kn=class{constructor(n){this.still=n,this.seconds=1,this.share=0,this.playing=!1}begin(n){this.seconds=n,this.share=this.still?1:0,this.playing=!this.still}toggle(){!this.playing&&this.share>=1&&(this.share=0),this.playing=!this.playing}seek(n){this.share=Math.min(1,Math.max(0,n)),this.playing=!1}pass(n){return this.playing?(this.share=Math.min(1,this.share+n/(1e3*this.seconds)),this.share>=1&&(this.playing=!1),this.share):this.share}};var Ln=class{constructor({lesson:n,step:A,done:t,answers:r}){this.lesson=n;let s=n.steps.findIndex(({id:i})=>i===A);this.step=Math.max(0,s),this.seed=n.seed,this.done=new Set(t),this.answers=new Map(r.map(({step:i,values:o})=>[i,o]))}redraw(n){this.seed=n;for(let{id:A,question:t}of this.lesson.steps)t&&(this.answers.delete(A),this.done.delete(A))}takeNumbers(n){this.lesson=n}complete(n){return this.done.has(n)?!1:(this.done.add(n),!0)}get choice(){return{lesson:this.lesson.id,step:this.lesson.steps[this.step].id,seed:this.seed,done:[...this.done],answers:[...this.answers].map(([n,A])=>({step:n,values:A}))}}};var CA={picture:"What a person sees and draws on: uint8 RGB, measured in pixels (px).","feature map":"What the operators read: float32 (rows, columns, channels), made from a picture by a fixed rule.",cell:"One place of a feature map. Cell (row i, column j) covers the picture pixels [j·stride, (j+1)·stride) × [i·stride, (i+1)·stride); its centre has the position (j, i).",stride:"Picture pixels per cell and axis; spatial_scale is 1 / stride.",box:"What a person draws: centre, width, height in picture pixels, and an angle in degrees, counter-clockwise.",roi:"A box as a kernel takes it: a row of numbers in the operator's own order and units.",bin:"One of the parts, rows × columns, that a roi is divided into; each gives one number per channel.",sample:"A point inside a bin at which the feature map is read, between cells: inside, clamped (moved back onto the centre of an outermost cell) or discarded (outside the window, counts as 0).",window:"Where samples count: from −1 to the number of cells along each axis, so up to one cell beyond the outermost centres. A sample outside is discarded.","half-cell shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.","half-pixel shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.",legacy:"aligned=False, the default of Caffe2 and torchvision: no half-cell shift, and a side below one cell is enlarged to one.",adaptive:"sampling_ratio=0: each bin takes ⌈its size in cells⌉ samples along each axis.",tap:"One of the four cells around a sample.",weight:"How much a tap counts in its sample; a sample's four sum to 1, or to 0 when it is discarded.",plan:"Every sample of every bin of every roi, with its taps and weights: what the kernel does, as a table.",footprint:"The cells that a box's outputs are made of, each with its summed weight; under a maximum, only those of the winning samples.",channel:"One of the numbers that a feature map holds for each cell; the operators treat each alike.",operator:"What pools a roi into bins: RoIAlign, RoIAlignRotated, RoIPool, PrRoIPool, the position-sensitive two; or R-MAC and its parts.","position-sensitive":"Of an operator whose bins each read channels of their own: bin (u, v) of output channel c reads channel (c · rows + u) · columns + v.",kernel:"The compiled code of an operator; it gives the numbers shown here.",backbone:"The network whose feature map is pooled.",region:"A square part of a feature map that R-MAC takes the maximum of.",level:"One of the sizes of R-MAC's regions; level l has regions of size 2·min(W, H) / (l + 1).",descriptor:"The one vector that stands for a whole picture.",convention:"A framework's own rules for boxes and samples, as a row of data.",reading:"A box as one operator with one set of rules reads it; a canvas may draw several readings of the same box.",peer:"Another implementation of these operators, which can be run beside ours.",family:"Cases that have one thing in common, such as boxes across the border; a peer is run through all families.",notation:"How a framework writes a rotated box: the order of its numbers, the angle's unit and sign, and which angles it writes.","box set":"The boxes of one picture as a file has them, with labels and scores where it has those.",meaning:"One way to take a file's numbers as boxes: their order, their unit and their angle.","case (of the bench)":"One call of somebody's operator: features, boxes, output, and what they say of the settings.",claim:"A convention and settings that are said to have made an output.",pattern:"What all wrong numbers of an output have in common: what they are, or where they lie.",slip:"What a call saw otherwise than it was given, such as x and y swapped or every box on the first picture.","meaning (of a call)":"What its rules amount to under its settings, apart from the last bits: calls of one meaning give one output.","tie (of explanations)":"Two explanations of an output that do not mean the same; a split is a box on which they differ.",rule:"One axis of a convention, such as the offset or the border, which can be switched for another framework's alone.","upstream gradient":"The derivative of the loss by each bin's output; backward starts from it.",upstream:"The derivative of the loss by each bin's output; backward starts from it.",addition:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",adds:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",crossing:"A value of one of a box's numbers at which the derivative may not exist: there a sample meets a line of cell centres or the window's edge, an adaptive grid steps, or a side meets its smallest size.",fence:"The restrictions that a child process puts on itself, for good, before it gets an uploaded file: no files, no network, no other programs, limited memory.",lesson:"Steps in order, each with a figure that plays and something to do or to predict.","known wrong answer":"An answer that people give for a reason; a lesson names the mistake.",seed:"Of a lesson: from it the numbers of its questions are drawn, the same ones for good.",explanation:"Everything about one operator on one input that a page shows: plan, outputs, checks.",kind:"Of an array, the library that it belongs to: numpy, PyTorch, JAX. A result has the kind of the features."};var dr=Object.keys(CA).sort((e,n)=>n.length-e.length),Cr=dr.map(e=>e.replace(/[-.*+?^${}()|[\]\\]/g,"\\$&")),pr=new RegExp(`(?<![\\w-])(${Cr.join("|")})(s|es)?(?![\\w-])`,"gi");function fr(e,n=new Set){let A=[],t=0;for(let r of e.matchAll(pr)){let s=CA[r[1].toLowerCase()];if(n.has(s))continue;n.add(s);let i=Q("abbr",{class:"rv-term",title:s},r[0]);A.push(e.slice(t,r.index),i),t=r.index+r[0].length}return[...A,e.slice(t)].filter(r=>r!=="")}var It=(e,n=new Set)=>e.flatMap(({t:A,b:t,tone:r})=>{let s=fr(A,n);return t||r?[Q(t?"strong":"span",{class:r?`rv-tone-${r}`:""},...s)]:s});var ur=1e-9;function lt(e,n){let A=r=>Qr(n,r,e.margin);if(A(e.right))return{state:"right",known:null,text:`Right: ${e.shown}.`};let t=e.wrong.find(r=>A(r.values))??null;return t?{state:"known",known:t,text:`Not quite: ${t.name}.`}:{state:"other",known:null,text:vr(e,n)}}var Qr=(e,n,A)=>e.length===n.length&&e.every((t,r)=>Math.abs(t-n[r])<=A+ur);function vr({by:e,right:n},A){if(e==="number"){let i=A[0]-n[0];return`Not quite: ${k(Math.abs(i))} too ${i>0?"high":"low"}.`}if(e==="cell")return"Not quite: it is another cell.";if(e==="points")return`Not quite, from left to right: ${A.map((o,a)=>`${k(Math.abs(o-n[a]))} ${Er(o-n[a])}`).join(", ")}.`;let t=A.filter(i=>n.includes(i)).length,r=A.length-t,s=r?`, and ${r} of yours ${r>1?"are":"is"} not among them`:"";return`Not quite: you have ${t} of the ${n.length}${s}.`}var k=e=>P(String(Number(e.toFixed(4)))),Er=e=>Math.abs(e)<1e-9?"off":e>0?"too far right":"too far left";var ct={scale:1,ratio:1,offset:0,minimum:0},mr=["inside","clamped","discarded"],dt=[1,1];function Ct(e,{values:n,rows:A,columns:t}){let r={values:Float32Array.from(n),channels:1,height:A,width:t};return(s,i)=>{let o={rois:[0,s,i,s,i],bins:dt,rules:ct},a=e.plan("roi_align",{...o,height:A,width:t}),g=new Map;a.taps.forEach((I,l)=>{I>=0&&a.weights[l]&&g.set(I,(g.get(I)??0)+a.weights[l])});let[h]=e.forward("roi_align",{...o,features:r}).output;return{weights:g,value:h}}}function pt(e,{values:n,rows:A,columns:t}){let r={values:Float32Array.from(n),channels:1,height:A,width:t};return(s,i)=>{let o={rois:[0,...s],bins:dt,rules:{...ct,ratio:i}},{positions:a,taps:g,weights:h,state:I}=e.plan("roi_align",{...o,height:A,width:t}),l=Array.from(I,(C,p)=>({x:a[2*p],y:a[2*p+1],state:mr[C],value:[0,1,2,3].reduce((v,f)=>{let m=g[4*p+f];return m<0?v:v+h[4*p+f]*n[m]},0)})),[c]=e.forward("roi_align",{...o,features:r}).output;return{samples:l,mean:c}}}function ft(e,{values:n,bins:A}){let t={values:Float32Array.from(n),channels:1,height:1,width:n.length},r=[1,A];return(s,i)=>{let o={rois:[0,s,0,i,0],bins:r,rules:{scale:1}},[{x:a}]=e.axes("roi_pool",{...o,height:1,width:n.length});return{columns:Array.from({length:A},(h,I)=>{let[l,c]=[a.cells?.[2*I]??0,a.cells?.[2*I+1]??0];return Array.from({length:Math.max(0,c-l)},(C,p)=>l+p)}),maxima:[...e.forward("roi_pool",{...o,features:t}).output]}}}function ut({check:e},{columns:n,maxima:A},t){return e==="maximum"?[A[t]]:e==="columns"?[...n[t]]:[new Set(n.flat()).size]}function Qt({check:e},{samples:n,mean:A}){return e==="mean"?[A]:e==="samples"?[n.length]:[...new Set(n.map(({x:t})=>t))].sort((t,r)=>t-r)}function vt({check:e},{weights:n,value:A}){if(e==="value")return[A];if(e==="taps")return[...n.keys()].sort((r,s)=>r-s);let[t]=[...n].sort(([,r],[,s])=>s-r);return[t[0]]}var Et=({right:e,margin:n},A)=>A.length===e.length&&A.every((t,r)=>Math.abs(t-e[r])<=n/2+1e-6);var Br=20,wr={right:"✓",known:"✗",other:"✗"};function Bt(e,n,{answered:A,redraw:t}){let r=xr(e).map(E=>Q("input",{class:"rv-answer-number",inputmode:"decimal","aria-label":E})),s=e.others.map((E,B)=>Q("button",{class:"rv-chip",type:"button","aria-pressed":"false",onclick:()=>p(B)},E)),i=Q("button",{class:"rv-press rv-press-strong",type:"button",onclick:m},"Check"),o=Q("button",{class:"rv-press",type:"button",onclick:t},"Other numbers"),a=Q("div",{class:"rv-answer"},...r,...s,i,o),g=Q("p",{class:"rv-verdict",role:"status"}),h=Q("p",{class:"rv-why"}),I=Q("p",{class:"rv-working"}),l=Q("div",{class:"rv-question"},Q("p",{class:"rv-asks"},e.asks),a,g,h,I);for(let E of r)E.addEventListener("input",C),E.addEventListener("keydown",B=>{B.stopPropagation(),B.key==="Enter"&&!i.disabled&&m()});function c(){if(!r.length)return n.picks.size?[...n.picks].sort((B,G)=>B-G):null;let E=r.map(({value:B})=>mt(B)).filter(B=>B!=null);return E.length===r.length?E.sort((B,G)=>B-G):null}function C(){let E=c();E&&e.by==="points"?n.place(E):f()}function p(E){n.pick(n.buttons.length+E)}function v(){let{places:E}=n;E.length&&!Dr(c(),E)&&r.forEach((B,G)=>{B.value=String(E[G])}),f()}function f(){i.disabled=r.length?r.some(({value:E})=>!E.trim()):!n.picks.size,s.forEach((E,B)=>{E.setAttribute("aria-pressed",String(n.picks.has(n.buttons.length+B)))})}function m(){let E=c();if(E)return A(E);let B=r.find(({value:G})=>mt(G)==null);B&&(l.dataset.state="unread",F(g,`“${B.value.trim().slice(0,Br)}” is no number. Write one such as 2.5.`),F(h,""),F(I,""),B.focus())}function w(E){n.reveal(E),E&&!c()&&r.forEach((G,jn)=>{G.value=String(E[jn])});let B=E&&lt(e,E);l.dataset.state=B?.state??"open",F(g,B?`${wr[B.state]} ${B.text}`:""),F(h,B?.known?.words??""),F(I,B?e.working:""),v(),B&&y()}function y(){let E=n.found(e);!E||Et(e,E)||(l.dataset.state="mismatch",F(g,"The kernel in this browser gives another answer than the one expected here."))}return w(null),{element:l,show:w,ready:v}}function mt(e){let n=e.trim().replace(",",".").replace("−","-");return n&&Number.isFinite(Number(n))?Number(n):null}function xr({by:e,label:n,right:A}){return e==="number"?[n]:e==="points"?A.map((t,r)=>`${n} ${r+1}`):[]}var Dr=(e,n)=>e?.every((A,t)=>Math.abs(A-n[t])<1e-4)??!1;var yr="http://www.w3.org/2000/svg";function d(e,n={},...A){let t=document.createElementNS(yr,e);return u(t,n),t.append(...A),t}function u(e,n){for(let[A,t]of Object.entries(n))t==null||t===!1?e.removeAttribute(A):e.setAttribute(A,t===!0?"":String(t))}function pA(e,n){let A=e.getScreenCTM(),t=new DOMPoint(n.clientX,n.clientY);return A?t.matrixTransform(A.inverse()):t}function Cn(e,n){let A=e.slice(1).map((r,s)=>Math.hypot(...r.map((i,o)=>i-e[s][o]))),t=n*A.reduce((r,s)=>r+s,0);for(let r=0;r<A.length;r+=1){if(t<=A[r]){let s=A[r]?t/A[r]:0;return e[r].map((i,o)=>i+(e[r+1][o]-i)*s)}t-=A[r]}return[...e[e.length-1]]}var pn=100,N=(e,n)=>Number((Math.round(e*n)/n).toFixed(6)),tn=e=>e*e*(3-2*e),D=(e,n,A,t)=>d("line",{x1:e,y1:n,x2:A,y2:t}),x=(e,n,A,t="middle")=>d("text",{x:e,y:n,"text-anchor":t},A);var wt=6,xt=3,br=3e-7;function $(e,n=1){for(let A=0;A<wt;A+=1){let t=Number(e.toFixed(A));if(fA(t,e,n))return t}return Number(e.toFixed(wt))}var Z=e=>P(String(e)),S=(e,n)=>Z($(e,n));function M(e,n=1){let A=Number(e.toFixed(xt));return`${fA(A,e,n)?"":"≈ "}${Z(A)}`}function On(e,n,A,t){return fA(n,A,t)?`${e} = ${Z(Number(n.toFixed(9)))}`:`${e} ≈ ${P(A.toFixed(xt))}`}var fA=(e,n,A)=>Math.abs(e-n)<=br*Math.max(1,A),en=e=>e.reduce((n,A)=>Math.max(n,Math.abs(A)),0);var kt=128,[Dt,yt]=[24,96],[uA,QA]=[20,108];function St({ratios:e,exact:n},A){let t=d("g",{class:"rv-bars"}),r=n??0;function s(i,o){let a=e.map(i),g=Math.max(...a.map(f=>Math.abs(f-r)),1e-6),h=f=>(Dt+yt)/2-(f-r)/g*((yt-Dt)/2),I=f=>uA+(f+.5)/e.length*(A-uA-QA),l=D(uA,h(r),A-QA+4,h(r));u(l,{class:"rv-exact"});let c=e.flatMap((f,m)=>{if(f>o)return[bt(I(m),f,!1)];let[w,y]=[I(m),h(a[m])],E=f===o?" rv-bar-now":"",B=D(w,h(r),w,y);return u(B,{class:"rv-stem"}),[B,d("circle",{cx:w,cy:y,r:6,class:`rv-bar${E}`}),bt(w,f,f===o)]}),C=x(A-QA+8,h(r)+4,`exact ${M(r)}`);u(C,{"text-anchor":"start"});let p=e.indexOf(o),v=x(I(p),h(a[p])+(a[p]<r?20:-11),M(a[p]));t.replaceChildren(l,...c,C,...p<0?[]:[v])}return{element:t,height:kt,show:s}}function bt(e,n,A){let t=x(e,kt-4,String(n));return A&&t.classList.add("rv-bar-label-now"),t}var L=class{constructor(n,A,t){this.figure=n,this.wires=A,this.asked=t,this.open=!t,this.held=!1,this.picks=new Set,this.buttons=[],this.scale=null,this.writes=!1,this.element=d("svg")}drawn({name:n,width:A,height:t},r,s=this.scale){let i={viewBox:`0 0 ${A} ${t+(s?.height??0)}`},o=d("svg",{...i,class:"rv-drawing",role:"group","aria-label":n},...r);return s&&(u(s.element,{transform:`translate(0 ${t})`}),o.append(s.element)),o}hold(){this.held=!0,this.draw(),this.wires.moved()}pick(n){let A=this.picks.has(n);this.asked?.by==="cell"&&this.picks.clear(),A?this.picks.delete(n):this.picks.add(n),this.showPicks(),this.wires.picked()}showPicks(){this.buttons.forEach((n,A)=>{u(n,{"aria-pressed":String(this.picks.has(A))})})}get places(){return[]}place(n){}take(n){this.use(n),this.draw()}paint(n){}play(n,A=!1){A&&(this.held=!1),!this.held&&(this.playTo(n),this.draw())}reveal(n){let{asked:A}=this;if(!A)return;this.open=!!n,this.buttons.forEach((r,s)=>{u(r,{"data-right":n?String(A.right.includes(s)):null,"data-ghost":n?String(n.includes(s)):null})});let t=A.by==="cell"||A.by==="cells";this.picks=new Set(t?n??[]:[]),this.showPicks(),this.scale?.show(n?{right:A.right[0],ghost:n[0]}:null),this.draw()}playTo(n){}use(n){}draw(){}reached(n){return!1}found(n){return null}lines(){return[]}};var kr={alone:({weights:e},n)=>Ft(e,n),weight:({weights:e},n)=>Ft(e,n),value:({value:e},n)=>fn(e,n),aside:({value:e,weights:n},A)=>fn(e,A)&&!Rt(n),alike:({weights:e})=>Rt(e)},Sr={mean:({mean:e},n)=>fn(e,n),samples:({samples:e},n)=>fn(e.length,n),discarded:({samples:e},n)=>fn(e.filter(({state:A})=>A==="discarded").length,n)},Fr={still:({before:e,now:n,moved:A},t)=>Nt(e,n)&&A>=t.target-t.margin,jump:({before:e,now:n})=>!Nt(e,n),apart:({now:{columns:e}})=>new Set(e.flat()).size===e.flat().length},Mt=(e,n)=>kr[e.kind]?.(n,e)??!1,Gt=(e,n)=>Sr[e.kind]?.(n,e)??!1,fn=(e,{target:n,margin:A})=>Math.abs(e-n)<=A,Ft=(e,n)=>[...e.values()].some(A=>fn(A,n)),Rt=e=>e.size===4&&[...e.values()].every(n=>n===.25),Ut=(e,n)=>Fr[e.kind]?.(n,e)??!1,Nt=(e,n)=>e.columns.join(";")===n.columns.join(";");var vA={fine:.025,usual:.05,wide:.25},Bn=20,Rr=new Map([["ArrowLeft",[-1,0]],["ArrowRight",[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]);function O(e,[n,A],...t){return d("g",{tabindex:0,...{role:"slider","aria-label":e,"aria-valuemin":n,"aria-valuemax":A}},...t)}function H(e,n,{flat:A=!1,unit:t=1}={}){e.addEventListener("keydown",r=>{let s=Rr.get(r.key);if(!s||A&&!s[0])return;r.preventDefault(),r.stopPropagation();let i=t*(r.shiftKey?vA.wide:r.altKey?vA.fine:vA.usual);n(s[0]*i,s[1]*i)})}function q(e,n){let A=null;e.addEventListener("pointerdown",t=>{A=t.button?null:n(t.target,pA(e,t)),A&&(t.preventDefault(),e.setPointerCapture(t.pointerId))}),e.addEventListener("pointermove",t=>{A&&e.hasPointerCapture(t.pointerId)&&A(pA(e,t))})}function un(e,n,A){return u(e,{role:"button",tabindex:0,"aria-pressed":"false","aria-label":n}),e.addEventListener("click",A),e.addEventListener("keydown",t=>{t.key!=="Enter"&&t.key!==" "||(t.preventDefault(),t.stopPropagation(),A())}),e}var R=(e,n,A)=>Qn(Math.min(A,Math.max(n,e))),Qn=e=>Number(e.toFixed(6));var Jt=340,[Nr,Mr]=[.35,1.35],_={top:40,height:52,room:42},Gr=22,vn=class{constructor(n){this.figure=n,this.isLine=n.rows===1,this.around=n.shows.includes("window")?Mr:Nr,this.size=Jt/(n.columns+2*this.around),this.top=this.isLine?_.top:this.around*this.size,this.width=Jt,this.height=this.isLine?_.top+_.height+_.room:(n.rows+2*this.around)*this.size+Gr,this.cells=n.values.map((A,t)=>this.makeCell(A,t)),this.element=d("g",{},...this.cells.flat(),...this.numbers(),...this.window())}get rowHeight(){return this.isLine?_.height:this.size}at(n,A){return{x:(this.around+n+.5)*this.size,y:this.top+(this.isLine?.66*_.height:(A+.5)*this.size)}}position({x:n,y:A}){return{x:n/this.size-this.around-.5,y:(A-this.top)/this.rowHeight-.5}}box([n,A,t,r]){let s=this.at(n,A),i=(t-n)*this.size;return this.isLine?{x:s.x,y:this.top-6,width:i,height:_.height+12}:{...s,width:i,height:(r-A)*this.size}}makeCell(n,A){let{columns:t}=this.figure,[r,s]=[(this.around+A%t)*this.size,this.top+Math.floor(A/t)*this.rowHeight],i=d("rect",{x:r,y:s,width:this.size,height:this.rowHeight,class:"rv-cell-box"}),o=x(r+11,s+17,k(n));return o.classList.add("rv-map-value"),[i,o]}numbers(){let n=this.top+this.figure.rows*this.rowHeight+18;return Array.from({length:this.figure.columns},(A,t)=>{let r=x(this.at(t,0).x,n,String(t));return r.classList.add("rv-map-number"),r})}window(){let{rows:n,columns:A,shows:t}=this.figure;if(!t.includes("window"))return[];let[r,s]=[this.at(-1,0).x,this.at(A,0).x],[i,o]=this.isLine?[this.top-6,this.top+_.height+6]:[this.at(0,-1).y,this.at(0,n).y],a=[D(r,i,r,o),D(s,i,s,o)];this.isLine||a.push(D(r,i,s,i),D(r,o,s,o));for(let I of a)u(I,{class:"rv-window"});let g=this.top+n*this.rowHeight+18,h=[x(r,g,"−1"),x(s,g,String(A))];for(let I of this.isLine?h:[])I.classList.add("rv-map-number");return[...a,...this.isLine?h:[]]}paint(n){let{values:A}=this.figure,t=[Math.min(...A),Math.max(...A)];this.cells.forEach(([r,s],i)=>{let o=sn(n.ramps.sequential,A[i],t);u(r,{style:`fill:${on(o)}`}),u(s,{style:`fill:${an(o,n)}`})})}};var Ur=40,EA=22,Hn=class{constructor(n,A,t){this.map=n,this.asked=A,this.moved=t,this.touched=!1,this.at=A.right.map((r,s)=>s),this.handles=this.at.map((r,s)=>this.makeHandle(s)),this.right=d("g",{class:"rv-right-points"}),this.element=d("g",{},this.right,...this.handles),this.draw()}get places(){return this.touched?[...this.at].sort((n,A)=>n-A):[]}makeHandle(n){let A=d("rect",{x:-14,y:-16,width:28,height:EA+18,class:"rv-sample-reach"}),t=d("path",{d:`M0 ${EA}L-7 4L7 4Z`,class:"rv-point-mark"}),r=[-1,this.map.figure.columns],s=O(`Mark ${n+1}; the arrows move it`,r,A,t,x(0,0,""));return u(s,{class:"rv-sample"}),H(s,i=>this.move(n,this.at[n]+i),{flat:!0}),s}listen(n){q(n,A=>{let t=this.handles.findIndex(r=>r.contains(A));return t<0?null:(this.handles[t].focus({preventScroll:!0}),r=>this.move(t,N(this.map.position(r).x,Ur)))})}move(n,A){this.at[n]=R(A,-1,this.map.figure.columns),this.touched=!0,this.draw(),this.moved()}put(n){this.at=[...n],this.touched=!0,this.draw(),this.moved()}reveal(n){for(let A of this.handles)u(A,{"data-ghost":n?"true":null});n&&([this.at,this.touched]=[[...n],!0]),this.right.replaceChildren(...(n?this.asked.right:[]).map(A=>{let{x:t,y:r}=this.map.at(A,0);return d("circle",{cx:t,cy:r,r:11,class:"rv-right-point"})})),this.draw()}draw(){this.handles.forEach((n,A)=>{let t=this.at[A];u(n,{transform:`translate(${this.map.at(t,0).x} ${this.map.top-EA-2})`}),u(n,{"aria-valuenow":String(t),"aria-valuetext":k(t)});let r=n.lastElementChild;r.textContent=this.touched?k(Number(t.toFixed(2))):"?"})}};var Jr=74,[Kt,rn]=[26,38];function nn({values:e},n){let A=d("g",{class:"rv-answer-scale"});function t(r){if(!r)return A.replaceChildren();let s=[...e,r.right,r.ghost],[i,o]=[Math.min(...s),Math.max(...s)],a=c=>Kt+(c-i)/(o-i||1)*(n-2*Kt),g=d("line",{x1:a(i),x2:a(o),y1:rn,y2:rn}),h=[i,o].map(c=>mA(a(c),rn,3,"rv-scale-end")),I=mA(a(r.right),rn,7,"rv-scale-right"),l=mA(a(r.ghost),rn,9,"rv-ghost");A.replaceChildren(g,...h,l,I,Lt(a(r.right),rn-14,k(r.right),n),Lt(a(r.ghost),rn+26,`yours ${k(r.ghost)}`,n))}return t(null),{element:A,height:Jr,show:t}}var mA=(e,n,A,t)=>d("circle",{cx:e,cy:n,r:A,class:t});function Lt(e,n,A,t){let r=e<t/4?"start":e>3*t/4?"end":"middle";return d("text",{x:r==="middle"?e:e<t/2?e-10:e+10,y:n,"text-anchor":r},A)}var En=3,Ot=.1,Kr=4,Lr=5.5,qn=class extends L{constructor(n,A,t){super(n,A,t),this.writes=n.shows.includes("sum")||n.shows.includes("grid"),this.ratio=n.ratio,this.edges=Ht(n.path,0),this.reader=null,this.read=null,this.map=new vn(n),this.points=t?.by==="points"?new Hn(this.map,t,A.picked):null,this.bars=n.shows.includes("bars")?St(n,this.map.width):null;let r=t?.by==="number"&&t.check==="mean";if(this.scale=r?nn(n,this.map.width):null,this.marks=d("g",{class:"rv-samples"}),this.box=d("rect",{class:"rv-bin"}),this.handle=this.makeHandle(),this.drawing=this.makeDrawing(),this.chips=n.ratios.map(s=>Q("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(s)},String(s))),this.element=Q("div",{class:"rv-bin-figure"},this.drawing),this.chips.length){let s={class:"rv-ratios",role:"group","aria-label":"Samples per axis"};this.element.append(Q("div",s,Q("span",{},"sampling_ratio"),...this.chips))}this.draw()}makeDrawing(){let{width:n,height:A}=this.map,t=[this.map.element,this.box,this.marks,this.handle];this.points&&t.push(this.points.element);let r=this.drawn({name:"A bin on a map",width:n,height:A},t,this.bars??this.scale);return this.points?.listen(r),this.figure.grip!=="none"&&this.listen(r),r}makeHandle(){if(this.figure.grip==="none")return d("g");let n=this.figure.grip==="move"?"Bin; the arrows move it":"Corner of the bin; the arrows move it",A=this.figure.grip==="move"?d("rect",{class:"rv-bin-body"}):d("circle",{r:9,class:"rv-bin-corner"}),t=O(n,[-En,this.figure.columns+En],A);return u(t,{class:"rv-bin-handle"}),t}listen(n){q(n,(A,t)=>{if(!this.handle.contains(A))return null;this.handle.focus({preventScroll:!0});let[r,s]=[this.map.position(t),this.edges];return i=>{let{x:o,y:a}=this.map.position(i);this.shift(s,N(o-r.x,Bn),N(a-r.y,Bn))}}),H(this.handle,(A,t)=>this.shift(this.edges,A,t))}shift([n,A,t,r],s,i){let{rows:o,columns:a,grip:g}=this.figure,h=o>1?i:0,[I,l]=[t-n,r-A];if(g==="size"){let[c,C]=[R(t+s,n+Ot,a),R(r+h,A+Ot,o)];this.edges=[n,A,c,C]}else{let c=R(n+s,-En,a-1+En-I),C=o>1?R(A+h,-En,o-1+En-l):A;this.edges=[c,C,Qn(c+I),Qn(C+l)]}this.hold()}choose(n){this.ratio=n,this.hold()}get places(){return this.points?.places??[]}place(n){this.points?.put(n)}use(n){this.reader=pt(n,this.figure)}paint(n){this.map.paint(n)}playTo(n){let{path:A,ratios:t}=this.figure;this.edges=Ht(A,tn(n)),t.length&&(this.ratio=t[Math.min(t.length-1,Math.floor(n*t.length))])}reveal(n){this.points?.reveal(n),super.reveal(n)}reached(n){return this.read!=null&&Gt(n,this.read)}found(n){return this.read&&Qt(n,this.read)}lines(){let{read:n,figure:A}=this;return n?A.shows.includes("grid")?[qr(this.edges,n)]:A.shows.includes("sum")?[Hr(n,en(A.values))]:[]:[]}draw(){let{figure:n,map:A,edges:t}=this;this.read=this.reader?.(t,this.ratio)??null;let r=A.box(t);u(this.box,r),this.drawHandle(r);let i=this.read&&(n.shows.includes("samples")||this.asked&&this.open)?this.read?.samples??[]:[];this.marks.replaceChildren(...i.flatMap(o=>this.markOf(o,i.length))),this.bars&&this.reader&&this.bars.show(o=>this.reader(t,o).mean,this.ratio),this.chips.forEach((o,a)=>{o.setAttribute("aria-pressed",String(n.ratios[a]===this.ratio))})}drawHandle(n){let{grip:A}=this.figure,t=this.handle.firstElementChild;if(!t)return;let[r,s,i,o]=this.edges;A==="move"?u(t,n):u(t,{cx:n.x+n.width,cy:n.y+n.height});let a=this.figure.rows>1?`, ${S(i-r)} × ${S(o-s)} cells`:"";u(this.handle,{"aria-valuenow":S(A==="move"?r:i),"aria-valuetext":`from ${S(r)} to ${S(i)}${a}`})}markOf({x:n,y:A,state:t},r){let{map:s,figure:i}=this,{x:o,y:a}=s.at(n,A),g=this.open?t:"inside",h=r>64?1.6:r>9?3:Lr,I=[d("circle",{cx:o,cy:a,r:h,class:`rv-mark rv-mark-${g}`,"data-state":g})];if(g==="clamped"){let p=s.at(R(n,0,i.columns-1),R(A,0,i.rows-1));I.unshift(d("path",{d:`M${o} ${a}L${p.x} ${p.y}`,class:"rv-mark-way"})),I.push(d("circle",{cx:p.x,cy:p.y,r:3,class:"rv-mark-read"}))}let l=i.shows.includes("positions")&&s.isLine&&(!this.asked||this.open||!this.points),c=r===1?"x = ":"",C=this.points?s.height-4:s.top-10;return l?[...I,x(o,C,`${c}${S(n)}`)]:I}},Or={inside:"the sample reads ",clamped:"clamped, it reads ",discarded:"discarded, it counts as "};function Hr({samples:e,mean:n},A){let t=e.length;if(t>Kr)return`${In(t,"sample")}, in the mean ${M(n,A)}`;if(t===1)return`${Or[e[0].state]}${S(n,A)}`;let r=e.map(({value:i})=>$(i,A)),s=r.reduce((i,o)=>i+o,0);return On(`(${r.map(Z).join(" + ")}) / ${t}`,s/t,n,A)}function qr([e,n,A,t],{samples:r}){let[s,i]=["x","y"].map(a=>new Set(r.map(g=>g[a])).size);return`${`⌈${S(A-e)}⌉ × ⌈${S(t-n)}⌉`} = ${s} × ${i} = ${In(r.length,"sample")}`}var Ht=(e,n)=>Cn(e,n).map(A=>N(A,pn));function Yt({figure:e,read:n,reader:A,point:t,open:r}){return!n||!A||!r?[]:e.shows.includes("ways")?Yr(e,A,t):e.shows.includes("sum")?[Tt(e,n)]:[]}function Tt({values:e},{weights:n,value:A}){let t=e.map((r,s)=>[$(n.get(s)??0),r]);return zt(t,A,en(e))}function Yr(e,n,{x:A,y:t}){let r=en(e.values);return[`rectangles: ${Tt(e,n(A,t))}`,`x, then y: ${qt(t,n(A,0).value,n(A,1).value,r)}`,`y, then x: ${qt(A,n(0,t).value,n(1,t).value,r)}`]}function qt(e,n,A,t){let[r,s]=[n,A].map(o=>$(o,t)),i=(1-e)*n+e*A;return zt([[$(1-e),r],[$(e),s]],i,t)}function zt(e,n,A){let t=e.map(([r,s])=>`${Z(r)} × ${Z(s)}`).join(" + ");return On(t,e.reduce((r,[s,i])=>r+s*i,0),n,A)}var[Y,V,Tr,zr]=[64,34,24,8],Vr=250,Vt={sums:20,areas:40},BA=.45,Xr=.92,Pr=["top left","top right","bottom left","bottom right"],Yn=class extends L{constructor(n,A,t){super(n,A,t),this.writes=n.shows.includes("sum")||n.shows.includes("ways"),this.size=Vr/Math.max(2,n.columns),this.reader=null,this.read=null,this.colours=null,this.share=0,this.point=Xt(n.path,0),this.cells=n.values.map((r,s)=>this.makeCell(s)),this.buttons=t&&t.by!=="number"?this.cells.map(({area:r})=>r):[],this.buttons.forEach((r,s)=>{un(r,this.nameOf(s),()=>this.pick(s))}),this.areas=d("g",{class:"rv-flight"}),this.lineMarks=d("g",{class:"rv-lines"}),this.guides=d("g",{class:"rv-guides"}),this.handle=this.makeHandle(),this.scale=t?.by==="number"?nn(n,this.width):null,this.element=this.makeElement(),this.draw()}get width(){return Y+this.figure.columns*this.size+Tr}get height(){return V+this.figure.rows*this.size+zr}makeElement(){let{rows:n,columns:A}=this.figure,t=[...this.cells.map(({area:i})=>i),this.areas,d("g",{},...this.cells.flatMap(({value:i,weight:o})=>[i,o])),this.lineMarks,this.guides,this.handle],r=`${n} × ${A} cells and a sample`,s=this.drawn({name:r,width:this.width,height:this.height},t);return this.figure.moves&&this.listen(s),s}listen(n){q(n,(A,t)=>(this.handle.focus({preventScroll:!0}),this.follow(t),r=>this.follow(r))),H(this.handle,(A,t)=>this.put(this.point.x+A,this.point.y+t))}follow({x:n,y:A}){let t=this.flies?Vt.areas:Vt.sums;this.put(N((n-Y)/this.size-.5,t),N((A-V)/this.size-.5,t))}put(n,A){let{rows:t,columns:r}=this.figure;this.point={x:R(n,0,r-1),y:R(A,0,t-1)},this.share=1,this.hold()}use(n){this.reader=Ct(n,this.figure)}paint(n){this.colours=n,this.draw()}playTo(n){this.share=n;let A=this.flies?Math.min(1,n/BA):n;this.point=Xt(this.figure.path,tn(A))}get flies(){return this.figure.shows.includes("rectangles")}lines(){return Yt(this)}reached(n){return this.read!=null&&Mt(n,this.read)}found(n){return this.read&&vt(n,this.read)}makeCell(n){let{columns:A}=this.figure,{size:t}=this,[r,s]=[Math.floor(n/A),n%A],[i,o]=[Y+s*t,V+r*t],a=d("rect",{x:i,y:o,width:t,height:t,class:"rv-cell-box"}),g=this.textAt(r,s),h=d("text",{...g,class:"rv-cell-value"}),I=d("text",{x:g.x,y:g.y+19,class:"rv-cell-weight"}),l=(p,v)=>d("rect",{x:i+p,y:o+p,width:t-2*p,height:t-2*p,class:v}),c=[l(2.5,"rv-cell-right"),l(7,"rv-cell-edge")],C=d("g",{class:"rv-cell","data-cell":n},a,...c);return{box:a,area:C,value:h,weight:I}}nameOf(n){let{columns:A,values:t}=this.figure;return t.length===4?`${Pr[n]} cell`:`row ${Math.floor(n/A)}, column ${n%A}`}textAt(n,A){let{rows:t,columns:r,values:s}=this.figure,i=s.length>4?0:.24*this.size,o=(g,h)=>h<2?-1:Math.sign(g-(h-1)/2),a=this.at(A,n);return{x:a.x+i*o(A,r),y:a.y+6+(i-6)*o(n,t)}}at(n,A){return{x:Y+(n+.5)*this.size,y:V+(A+.5)*this.size}}makeHandle(){let n=d("circle",{r:8,class:"rv-sample-dot"});if(!this.figure.moves)return d("g",{class:"rv-sample"},n);let A=d("circle",{r:24,class:"rv-sample-reach"}),t=O("Sample; the arrows move it",[0,this.figure.columns-1],A,n);return u(t,{class:"rv-sample"}),t}draw(){let{x:n,y:A}=this.point,{columns:t,rows:r,shows:s}=this.figure;this.read=this.reader?.(n,A)??null;let i=this.at(n,A);u(this.handle,{transform:`translate(${i.x} ${i.y})`}),this.figure.moves&&u(this.handle,{"aria-valuenow":k(n),"aria-valuetext":`x ${k(n)}, y ${k(A)}`}),this.drawCells(),t<=2&&this.drawGuides(i,r>1),this.flies&&this.read&&this.drawRectangles(this.read),s.includes("lines")&&this.reader&&this.drawLines(this.reader)}drawCells(){let{values:n,shows:A}=this.figure,t=this.open&&n.length<=4&&(A.includes("weights")||this.asked),r=[Math.min(...n),Math.max(...n)];this.cells.forEach(({box:s,value:i,weight:o},a)=>{i.textContent=k(n[a]);let g=this.read?.weights.get(a)??0;if(o.textContent=t&&this.read?`× ${S(g)}`:"",!this.colours)return;let h=sn(this.colours.ramps.sequential,n[a],r),I=this.flies;u(s,{style:I?null:`fill:${on(h)}`});let l=I?"":`fill:${an(h,this.colours)}`;u(i,{style:l}),u(o,{style:l})})}drawGuides(n,A){let t=this.at(0,0),{x:r,y:s}=this.point,i=[D(t.x,V-8,n.x,V-8),x((t.x+n.x)/2,V-14,`dx = ${S(r)}`)],o=[D(Y-8,t.y,Y-8,n.y),x(Y-13,(t.y+n.y)/2-3,"dy","end"),x(Y-13,(t.y+n.y)/2+12,S(s),"end")],a=[D(n.x,V-8,n.x,n.y),D(Y-8,n.y,n.x,n.y)];for(let g of a)u(g,{class:"rv-thread"});this.guides.replaceChildren(a[0],...i,...A?[a[1],...o]:[])}drawRectangles({weights:n}){let{x:A,y:t}=this.point,r=tn(Math.min(1,Math.max(0,(this.share-BA)/(Xr-BA)))),{size:s}=this,i=this.at(0,0),o=[0,1,2,3].flatMap(a=>{let[g,h]=[a%2,Math.floor(a/2)],I=g?A:1-A,l=h?t:1-t;if(!n.get(a))return[];let c={x:i.x+(g?0:A*s),y:i.y+(h?0:t*s)},C={x:Y+(g?2*s-I*s:0),y:V+(h?2*s-l*s:0)},p={width:I*s,height:l*s,"data-area":a},v={x:c.x+(C.x-c.x)*r,y:c.y+(C.y-c.y)*r};return[d("rect",{...c,...p,class:"rv-area-home"}),d("rect",{...v,...p,class:"rv-area"})]});this.areas.replaceChildren(...o)}drawLines(n){let{x:A}=this.point,t=en(this.figure.values),[r,s]=[0,1].map(g=>this.at(A,g)),i=[0,1].map(g=>D(this.at(0,g).x,this.at(0,g).y,this.at(1,g).x,this.at(1,g).y)),o=[r,s].map(({x:g,y:h})=>d("circle",{cx:g,cy:h,r:5,class:"rv-line-dot"})),a=[x(r.x,r.y-11,S(n(A,0).value,t)),x(s.x,s.y+20,S(n(A,1).value,t))];for(let g of a)g.classList.add("rv-line-value");this.lineMarks.replaceChildren(...i,D(r.x,r.y,s.x,s.y),...o,...a)}};function Xt(e,n){let[A,t]=Cn(e,n).map(r=>N(r,pn));return{x:A,y:t}}var Wr=1,wA=15,jr=8,$r=120,Tn=class extends L{constructor(n,A,t){super(n,A,t),this.map=new vn({...n,rows:1,columns:n.values.length,shows:[]}),this.edges=[...n.path[0]],this.began=this.edges,this.reader=null,this.read=null,this.box=d("rect",{class:"rv-bin"}),this.bars=d("g",{class:"rv-pool-bars"}),this.buttons=t?.by==="cells"?n.values.map((r,s)=>this.makeButton(s)):[],this.handle=this.makeHandle(),this.scale=t?.check==="maximum"?nn(n,this.map.width):null,this.element=this.makeElement(),this.draw()}get height(){return this.map.height+this.figure.bins*wA+jr}makeElement(){let{width:n}=this.map,A=[this.map.element,this.box,this.bars,...this.buttons,this.handle],t=this.drawn({name:"A box on a line of cells",width:n,height:this.height},A);return this.figure.grip!=="none"&&this.listen(t),t}makeButton(n){let{size:A,top:t,rowHeight:r}=this.map,{x:s}=this.map.at(n-.5,0),i=(g,h)=>d("rect",{x:s+g,y:t+g,width:A-2*g,height:r-2*g,class:h}),o=d("rect",{x:s,y:t,width:A,height:r,class:"rv-pick"}),a=[i(2,"rv-cell-right"),i(5,"rv-cell-edge")];return un(d("g",{class:"rv-cell"},o,...a),`column ${n}`,()=>this.pick(n))}makeHandle(){let{grip:n,values:A}=this.figure;if(n==="none")return d("g");let t=n==="move"?"Box; the arrows move it":"Right edge of the box; the arrows move it",r=n==="move"?d("rect",{class:"rv-bin-body"}):d("circle",{r:10,class:"rv-bin-corner"}),s=O(t,[0,A.length],r);return u(s,{class:"rv-bin-handle"}),s}listen(n){q(n,(A,t)=>{if(!this.handle.contains(A))return null;this.handle.focus({preventScroll:!0});let[r,s]=[this.map.position(t).x,this.edges];return i=>this.shift(s,N(this.map.position(i).x-r,Bn))}),H(this.handle,A=>this.shift(this.edges,A),{flat:!0})}shift([n,A],t){let r=this.figure.values.length;if(this.held||(this.began=this.edges),this.figure.grip==="size")this.edges=[n,R(A+t,n+Wr,r)];else{let s=R(n+t,0,r-(A-n));this.edges=[s,Qn(s+A-n)]}this.hold()}use(n){this.reader=ft(n,this.figure)}paint(n){this.map.paint(n)}playTo(n){this.edges=Cn(this.figure.path,tn(n)).map(A=>N(A,pn))}reached(n){if(!this.reader||!this.read)return!1;let A=this.reader(this.began[0],this.began[1]);return Ut(n,{before:A,now:this.read,moved:Math.abs(this.edges[0]-this.began[0])})}found(n){return this.read&&ut(n,this.read,this.figure.mark??0)}draw(){let{map:n,figure:A}=this,[t,r]=this.edges;this.read=this.reader?.(t,r)??null;let s=n.box([t-.5,0,r-.5,0]);u(this.box,s);let i=this.handle.firstElementChild;i&&(A.grip==="move"?u(i,s):u(i,{cx:s.x+s.width,cy:s.y+s.height/2}),u(this.handle,{"aria-valuenow":k(A.grip==="move"?t:r),"aria-valuetext":`from ${k(t)} to ${k(r)}`}));let o=this.ends(s.width),a=this.open&&this.read?this.read.columns.flatMap((g,h)=>this.barOf(g,h)):[];this.bars.replaceChildren(...o,...a)}ends(n){let A=n<$r;return["from","to"].map((t,r)=>{let s=this.edges[r],i=x(this.map.at(s-.5,0).x,this.map.top-12,`${t} ${k(s)}`);return u(i,{"text-anchor":r===0===A?"end":"start"}),i})}barOf(n,A){let{map:t,figure:r}=this,s=t.height+A*wA;if(!n.length)return[];let i=t.at(n[0]-.5,0).x,o=t.at(n[n.length-1]+.5,0).x,a=r.mark==null||r.mark===A?" rv-pool-bar-strong":"",g=d("rect",{x:i+1,y:s,width:o-i-2,height:wA-4,rx:3,class:`rv-pool-bar${a}`});u(g,{"data-columns":n.join(" ")});let h=x(o+5,s+10,`bin ${A}`);return u(h,{"text-anchor":"start"}),o>t.width-40&&u(h,{x:i-5,"text-anchor":"end"}),[g,h]}};function X({rows:e,columns:n},A){let[t,r]=[Math.min(e,n),Math.max(e,n)];if(t===r)return null;let s=(r-t)/A;return{count:A,gap:s,overlap:1-s/t}}function Pt(e,n){let{rows:A,columns:t,values:r}=n,s={values:Float32Array.from(r),channels:1,height:A,width:t};return(i,o,a)=>{let g=a?X(n,a):null;if(g&&g.count>6)return{squares:Zr(n,g),steps:g};let h={height:A,width:t,scales:3,overlap:g?.overlap??.4,variant:o},{regions:I,level:l}=e.regions(h),C=Array.from(l,(m,w)=>[...I.subarray(4*w,4*w+4)]).filter((m,w)=>i?l[w]===i:l[w]),p=l.filter(m=>m===1).length,{argmax:v}=r.length?e.regionMaxima({features:s,regions:C.flat()}):{};return{squares:C.map(([m,w,y],E)=>({x:m,y:w,size:y-m+1,largest:v?.[E]})),steps:p>1?X(n,p-1):null}}}function Zr({rows:e,columns:n},{count:A,gap:t}){let r=Math.min(e,n);return Array.from({length:A+1},(s,i)=>{let o=Math.floor(i*t+1e-9);return n>e?{x:o,y:0,size:r}:{x:0,y:o,size:r}})}function zn(e,n){let A=new Set(e.flatMap(({x:t,size:r})=>Array.from({length:r},(s,i)=>t+i)));return Array.from({length:n},(t,r)=>r).filter(t=>!A.has(t))}function Wt(e,{rows:n,columns:A,channels:t},r){let s={values:new Float32Array(t*n*A),channels:t,height:n,width:A},i=r.flatMap(({x:g,y:h,size:I})=>[g,h,g+I-1,h+I-1]),{maxima:o}=e.regionMaxima({features:s,regions:i}),a=new Float32Array(o.length/r.length);for(let g=0;g<o.length;g+=1)a[g%a.length]+=o[g];return a.length}function jt({check:e},{squares:n}){return e==="squares"?[n.length]:[...new Set(n.map(({x:A})=>A))].sort((A,t)=>A-t)}function $t({kind:e,target:n,margin:A},{squares:t,steps:r},s){return e==="overlap"?r!=null&&Math.abs(r.overlap-n)<=A:e==="squares"?Math.abs(t.length-n)<=A:e==="short"&&zn(t,s).includes(s-1)}var[Zt,_t,xA]=[14,112,140],[T,wn]=[40,14],[xn,_r]=[-1,1],Vn=.4,DA=6;function ne(e,n,A){let t=d("g",{class:"rv-overlap"}),r=h=>T+(h-.5)/n*(A-T-wn),s=h=>_t-(Math.max(xn,h)-xn)/(_r-xn)*(_t-Zt),i=h=>{let I=(h-T)/(A-T-wn)*n;return Math.min(n,Math.max(1,Math.ceil(I)))},o=(h,I)=>{let l=[];for(let c=h;c<=I+1e-9;c+=.1){let C=X(e,c);C&&C.overlap>=xn&&l.push(`${r(c)} ${s(C.overlap)}`)}return l.length?`M${l.join("L")}`:""};function a(h,I){if(!I)return t.replaceChildren();let l=D(T,s(Vn),A-wn,s(Vn));u(l,{class:"rv-exact"});let c=D(T,s(0),A-wn,s(0));u(c,{class:"rv-overlap-none"});let C=[x(T-4,s(Vn)+4,"40 %","end"),x(T-4,s(0)+4,"0","end")],p=Array.from({length:n},(v,f)=>g(f+1,h)).flat();t.replaceChildren(d("rect",{x:T,y:Zt-8,width:A-T-wn,height:xA-6,class:"rv-pick"}),c,l,d("path",{d:o(1,Math.min(DA,n)),class:"rv-overlap-way"}),d("path",{d:o(DA,n),class:"rv-overlap-way rv-overlap-untried"}),...C,...p)}function g(h,I){let[l,c]=[r(h),X(e,h)?.overlap??0],C=s(c),p=x(l,xA-12,String(h));if(h!==I)return[c<xn?As(l,C):ns(l,C,h),p];p.classList.add("rv-bar-label-now");let v=x(l,C+(c>Vn?-12:20),M(c));return v.classList.add("rv-overlap-said"),u(v,{"text-anchor":l>A*.75?"end":l<A*.25?"start":"middle"}),[d("circle",{cx:l,cy:C,r:7,class:"rv-bar rv-bar-now"}),p,v]}return{element:t,height:xA,show:a,countAt:i}}var ns=(e,n,A)=>d("circle",{cx:e,cy:n,r:4,class:`rv-bar${A>DA?" rv-overlap-untried":""}`}),As=(e,n)=>d("path",{d:`M${e-5} ${n-4}H${e+5}L${e} ${n+4}Z`,class:"rv-bar"});var Dn=340,[ts,K,es]=[6,12,26],[rs,ss]=[34,210],is=16,os=2.5,yA=6,Xn=class extends L{constructor(n,A,t){super(n,A,t);let{rows:r,columns:s,shows:i,levels:o,layouts:a,path:g,most:h}=n;this.writes=i.includes("sum"),this.size=Math.min((Dn-2*ts)/s,ss/r,rs),this.left=(Dn-s*this.size)/2,this.bottom=K+r*this.size,this.height=this.bottom+es,this.level=o[0],this.layout=a[0],this.steps=g[0]??0,this.share=1,this.kernels=null,this.reader=null,this.read=null,this.ghost=0,this.cells=n.values.map((l,c)=>this.makeCell(c)),this.squares=d("g",{class:"rv-squares"}),this.buttons=t?.by==="cells"?Array.from({length:s},(l,c)=>this.makeButton(c)):[],this.handle=h?O("Second square; the arrows move it",[0,s]):d("g"),this.curve=i.includes("curve")?ne(n,h||yA,Dn):null;let I=t?.by==="number"&&!this.curve;if(this.scale=I?nn({values:[0,...t.wrong.map(({values:l})=>l[0])]},Dn):null,this.drawing=this.makeDrawing(),this.chips=this.makeChips(),this.element=Q("div",{class:"rv-regions-figure"},this.drawing),this.chips.length){let l=o.length>1?"level":"arithmetic",c={class:"rv-ratios",role:"group","aria-label":l};this.element.append(Q("div",c,Q("span",{},l),...this.chips))}this.draw()}makeDrawing(){let{rows:n,columns:A}=this.figure,{left:t,size:r,bottom:s}=this,i=d("g",{class:"rv-map-grid"});for(let l=0;l<=A;l+=1)i.append(D(t+l*r,K,t+l*r,s));for(let l=0;l<=n;l+=1)i.append(D(t,K+l*r,t+A*r,K+l*r));let o=d("rect",{x:t,y:K,width:A*r,height:n*r});u(o,{class:"rv-map-ground"});let a=[o,...this.cells.flat(),i,...this.numbers(),this.squares,...this.buttons],g=`Squares on a map of ${n} rows and ${A} columns`,h=this.curve??this.scale,I=this.drawn({name:g,width:Dn,height:this.height},[...a,this.handle],h);return this.figure.most&&this.listen(I),I}numbers(){let{columns:n}=this.figure;return(n<=is?Array.from({length:n},(t,r)=>r):[0,n-1]).map(t=>this.numberOf(t))}numberOf(n){let A=x(this.left+(n+.5)*this.size,this.bottom+16,String(n));return A.classList.add("rv-map-number"),A}makeCell(n){let{columns:A,values:t}=this.figure,{size:r}=this,[s,i]=[this.left+n%A*r,K+Math.floor(n/A)*r],o=x(s+r/2,i+r/2+4,String(t[n]));return o.classList.add("rv-map-value"),[d("rect",{x:s,y:i,width:r,height:r}),o]}makeButton(n){let{size:A}=this,[t,r]=[this.left+n*A,this.bottom-K],s=(o,a)=>d("rect",{x:t+o,y:K+o,width:A-2*o,height:r-2*o,class:a}),i=[s(0,"rv-pick"),s(2,"rv-cell-right"),s(5,"rv-cell-edge")];return un(d("g",{class:"rv-cell"},...i),`column ${n}`,()=>this.pick(n))}makeChips(){let{levels:n,layouts:A}=this.figure,t=(r,s)=>Q("button",{class:"rv-chip",type:"button",onclick:s},r);return n.length>1?n.map(r=>t(String(r),()=>this.choose({level:r}))):A.length<2?[]:A.map(r=>t(r.label,()=>this.choose({layout:r})))}choose(n){Object.assign(this,n),this.share=1,this.hold()}listen(n){let{curve:A}=this;q(n,(t,r)=>{if(this.handle.focus({preventScroll:!0}),A?.element.contains(t))return this.choose({steps:A.countAt(r.x)}),i=>this.choose({steps:A.countAt(i.x)});if(!this.handle.contains(t))return null;let s=X(this.figure,this.steps)?.gap??0;return i=>this.choose({steps:this.nearest(s+(i.x-r.x)/this.size)})}),H(this.handle,t=>this.move(-Math.sign(t)),{flat:!0})}move(n){this.choose({steps:Math.min(this.figure.most,Math.max(1,this.steps+n))})}nearest(n){let A=r=>Math.abs((X(this.figure,r)?.gap??0)-n);return Array.from({length:this.figure.most},(r,s)=>s+1).reduce((r,s)=>A(s)<A(r)?s:r)}use(n){this.kernels=n,this.reader=Pt(n,this.figure)}paint(n){let{values:A}=this.figure,t=[Math.min(...A),Math.max(...A)];this.cells.forEach(([r,s],i)=>{let o=sn(n.ramps.sequential,A[i],t);u(r,{style:`fill:${on(o)}`}),u(s,{style:`fill:${an(o,n)}`})})}playTo(n){let{levels:A,layouts:t,path:r}=this.figure;this.share=n,this.level=bA(A,n),this.layout=bA(t,n),r.length&&(this.steps=bA(r,n))}reveal(n){let A=this.asked?.by==="number"&&this.curve;this.ghost=A&&n?n[0]-1:0,super.reveal(n)}reached(n){return this.read!=null&&$t(n,this.read,this.figure.columns)}found(n){return!this.read||!this.kernels?null:n.check!=="numbers"?jt(n,this.read):[Wt(this.kernels,this.figure,this.read.squares)]}lines(){let{read:n,figure:A}=this;return!n||!this.writes?[]:A.shows.includes("maxima")?[this.maximumLine(n)]:A.shows.includes("uncovered")?hs(n,A.columns):A.levels.length>1?[gs(n.squares,this.level,A)]:n.steps?as(n.steps,A):[]}maximumLine({squares:n}){let{x:A,y:t,size:r,largest:s}=n[this.at],i=this.figure.values[s??0],o=r>1?`columns ${A}–${A+r-1}, rows ${t}–${t+r-1}`:`cell ${A}, ${t}`;return`region ${this.at+1} of ${n.length}, ${o}: largest ${S(i)}`}get at(){let n=this.read?.squares.length??1;return Math.min(n-1,Math.floor(this.share*n))}draw(){let{figure:n,level:A,layout:t,steps:r}=this;this.read=this.reader?.(A,t.variant,r||void 0)??null;let{read:s}=this,i=n.shows.includes("maxima"),o=s&&(this.open||i)?s.squares:[],a=i?this.one(o):o.map((h,I)=>this.squareOf(h,I));n.most&&a.push(...a.splice(1,1));let g=n.shows.includes("uncovered")?zn(o,o.length?n.columns:0):[];this.squares.replaceChildren(...g.flatMap(h=>this.bareOf(h)),...this.ghosts(),...a),this.curve?.show(this.open?s?.steps?.count??0:0,this.open),this.drawHandle(),this.chips.forEach((h,I)=>{let l=n.levels.length>1?n.levels[I]===A:n.layouts[I]===t;h.setAttribute("aria-pressed",String(l))})}placeOf({x:n,y:A,size:t},r=0){let s=t*this.size-2*r;return{x:this.left+n*this.size+r,y:K+A*this.size+r,width:s,height:s}}squareOf(n,A){let t=this.steps>yA?" rv-square-untried":"",r=this.figure.most&&A===1?" rv-square-held":"";return d("rect",{...this.placeOf(n,A%2?os:0),class:`rv-square${t}${r}`})}one(n){let A=n[this.at];if(!A)return[];let{columns:t}=this.figure,r=A.largest??0,s={x:r%t,y:Math.floor(r/t),size:1};return[d("rect",{...this.placeOf(A),class:"rv-square rv-square-held"}),d("rect",{...this.placeOf(s,1),class:"rv-square-kept"})]}ghosts(){let{ghost:n,reader:A,level:t,layout:r}=this;if(!A||!this.open||!Number.isInteger(n)||n<1||n>2*yA)return[];let{squares:s}=A(t,r.variant,n);return s.map(i=>d("rect",{...this.placeOf(i,5),class:"rv-square-ghost"}))}bareOf(n){let t={x:this.left+n*this.size,y:K,width:this.size,height:this.bottom-K,class:"rv-column-bare"},r=this.numberOf(n);return r.classList.add("rv-column-bare-number"),[d("rect",t),r]}drawHandle(){let n=this.figure.most?this.read?.squares[1]:null;if(!n)return;let A=X(this.figure,this.steps);this.handle.replaceChildren(d("rect",{...this.placeOf(n),class:"rv-bin-body"})),u(this.handle,{class:"rv-bin-handle","aria-valuenow":S(A?.gap??0),"aria-valuetext":`${In(this.steps,"step")}, overlap ${M(A?.overlap??0)}`})}},bA=(e,n)=>e[Math.min(e.length-1,Math.floor(n*e.length))];function as({count:e,gap:n,overlap:A},{rows:t,columns:r}){let[s,i]=[Math.min(t,r),Math.max(t,r)];return[`a step is (${i} − ${s}) / ${e} ${Ae(n)} cells`,`overlap 1 − ${M(n).replace("≈ ","")} / ${s} ${Ae(A)}`]}var Ae=e=>M(e).startsWith("≈")?M(e):`= ${M(e)}`;function gs(e,n,{rows:A,columns:t}){let[r,s]=["y","x"].map(o=>new Set(e.map(a=>a[o])).size);return`${`⌊2 × ${Math.min(A,t)} / ${n+1}⌋ = ${e[0].size}`} cells a side, ${r} × ${s} = ${In(e.length,"square")}`}function hs({squares:e},n){let A=Math.max(...e.map(({x:r,size:s})=>r+s-1)),t=zn(e,n);return[`the last square ends at column ${A}`,`in no square: columns ${t.join(", ")}`]}var Is={cells:(...e)=>new Yn(...e),bin:(...e)=>new qn(...e),pool:(...e)=>new Tn(...e),regions:(...e)=>new Xn(...e)},te=(e,n,A)=>Is[e.kind](e,n,A);var Pn=class{constructor(n,A,t,r){this.step=n,this.heard=t,this.answer=null;let s={moved:()=>this.moved(),picked:()=>this.picked()};this.drawing=te(n.figure,s,n.question);let{answered:i,redraw:o}=t;this.question=n.question?Bt(n.question,this.drawing,{answered:i,redraw:o}):null,this.tick=Q("span",{class:"rv-tick","aria-hidden":"true"},"✓"),this.title=Q("h3",{tabindex:"-1"},`${A+1} · ${n.title}`,this.tick),this.goal=Q("p",{class:"rv-goal",role:"status"}),this.sums=Q("div",{class:"rv-sums"}),_A(this.sums,!this.drawing.writes);let a=n.words.map(h=>Q("p",{},...It(h,r))),g=this.question?.element??(n.goal?this.goal:null);this.element=Q("section",{class:"rv-step","data-step":n.id,"aria-label":`Step ${A+1}: ${n.title}`},Q("div",{class:"rv-step-words"},this.title,...a,g),Q("div",{class:"rv-step-figure"},this.drawing.element,this.sums)),this.write()}moved(){this.write(),this.heard.touched();let{goal:n}=this.step;n&&this.drawing.reached(n)&&this.heard.completed()}picked(){this.heard.touched(),this.question?.ready()}take(n){this.drawing.take(n),this.write()}paint(n){this.drawing.paint(n)}play(n,A){this.drawing.play(n,A),this.write()}write(){if(this.sums.hidden)return;let n=this.drawing.lines();for(;this.sums.childElementCount>n.length;)this.sums.lastElementChild?.remove();n.forEach((A,t)=>{let r=this.sums.children[t]??this.sums.appendChild(Q("code",{}));F(r,A)})}show(n,A){this.element.toggleAttribute("data-done",n);let{goal:t}=this.step;t&&F(this.goal,n?`✓ ${t.done}`:`Your turn: ${t.asks}`),A!==this.answer&&this.question?.show(A),this.answer=A,this.write()}};var ls=300,cs=.75,ds="a, button, input, select, textarea, summary, [contenteditable], [role]:not([role=main])",Cs="-45% 0px -50% 0px";function ee(e){let n=new kA(e);return{element:n.element,topics:[],update:()=>n.update(),destroy:()=>n.destroy()}}var kA=class{constructor({scope:n,colours:A,part:t}){this.scope=n,this.colours=A,this.part=t,this.given=null,this.progress=null,this.sections=[],this.kernels=null,this.still=matchMedia("(prefers-reduced-motion: reduce)"),this.clock=new Kn(this.still.matches),this.frame=0,this.last=0,this.goal=-1,this.timer=void 0,this.bar=ht({go:r=>this.go(r),toggle:()=>this.toggle(),seek:r=>this.seek(r)}),this.heading=Q("h2",{}),this.note=Q("p",{class:"rv-lesson-note",role:"status"}),this.steps=Q("div",{class:"rv-steps"}),this.element=Q("article",{class:"rv-lesson"},this.heading,this.note,this.steps,this.bar.element),this.onKey=this.onKey.bind(this),document.addEventListener("keydown",this.onKey),this.observer=new IntersectionObserver(r=>this.looked(r),{rootMargin:Cs}),gt().then(r=>this.takeKernels(r),r=>F(this.note,`${r.message} So this lesson shows no numbers here.`))}update(){let n=this.part();if(n?.kind!=="learn")return;let{given:A}=this;this.given=n,!this.progress||A?.lesson.id!==n.lesson.id||A.rev!==n.rev?(this.progress=new Ln(n),this.build(this.progress),this.arrive()):A.lesson.seed!==n.lesson.seed&&n.lesson.seed===this.progress.seed&&(this.progress.takeNumbers(n.lesson),this.build(this.progress));for(let t of this.sections)t.paint(this.colours())}build({lesson:n}){let A=new Set;this.observer.disconnect(),F(this.heading,n.title),this.sections=n.steps.map((t,r)=>{let s={completed:()=>this.complete(r),touched:()=>this.touch(r),answered:i=>this.answer(r,i),redraw:()=>this.redraw()};return new Pn(t,r,s,A)}),this.steps.replaceChildren(...this.sections.map(({element:t})=>t)),this.bar.take(n),this.kernels&&this.takeKernels(this.kernels),this.show();for(let{element:t}of this.sections)this.observer.observe(t)}takeKernels(n){this.kernels=n;for(let A of this.sections)A.take(n);this.show()}arrive(){let n=this.progress?.step??0;this.begin(),n&&(this.goal=n,requestAnimationFrame(()=>this.bring(n,"auto")))}show(){let{progress:n}=this;if(!n)return;let{lesson:A,step:t,done:r,answers:s}=n;this.bar.show(A,t,r),this.sections.forEach((i,o)=>{let{id:a}=A.steps[o];i.show(r.has(a),s.get(a)??null),i.element.toggleAttribute("data-current",o===t)})}go(n){let{progress:A}=this;!A||n<0||n>=this.sections.length||(this.goal=n,this.enter(n),this.bring(n,this.still.matches?"auto":"smooth"),this.sections[n].title.focus({preventScroll:!0}))}bring(n,A){let{element:t}=this.sections[n],r=t.offsetHeight<cs*innerHeight;t.scrollIntoView({block:r?"center":"start",behavior:A})}enter(n){let{progress:A}=this;!A||n===A.step||(A.step=n,this.show(),this.begin(),this.tell("view"))}looked(n){let A=n.filter(r=>r.isIntersecting),t=this.sections.findIndex(({element:r})=>A.some(({target:s})=>s===r));t<0||this.goal>=0&&t!==this.goal||(this.goal=-1,this.enter(t))}onKey(n){if(n.defaultPrevented||n.altKey||n.ctrlKey||n.metaKey||ps(n.composedPath(),this.element))return;let A=this.progress?.step??0;if(n.key==="ArrowRight"||n.key==="n")this.go(A+1);else if(n.key==="ArrowLeft"||n.key==="b")this.go(A-1);else if(n.key==="k")this.toggle();else return;n.preventDefault()}touch(n){this.goal=-1,this.enter(n),this.clock.seek(1),this.bar.tell(1,!1)}complete(n){let{progress:A}=this;A?.complete(A.lesson.steps[n].id)&&(this.show(),this.tell("commit"))}answer(n,A){let{progress:t}=this;if(!t)return;t.answers.set(t.lesson.steps[n].id,A),this.enter(n),this.show(),this.sections[n].question?.element.dataset.state==="right"&&t.complete(t.lesson.steps[n].id),this.show(),this.tell("commit")}redraw(){let{progress:n,given:A}=this;!n||!A||(n.redraw((n.seed+1)%(A.last+1)),this.show(),this.tell("commit"))}begin(){let n=this.progress?.lesson.steps[this.progress.step];n&&(this.clock.begin(n.seconds),this.sections[this.progress?.step??0].play(this.clock.share),this.run())}toggle(){let n=!this.clock.playing&&this.clock.share>=1;this.clock.toggle(),n&&this.current?.play(0,!0),this.run()}seek(n){this.clock.seek(n),this.current?.play(n,!0),this.bar.tell(n,!1)}get current(){return this.sections[this.progress?.step??0]}run(){this.bar.tell(this.clock.share,this.clock.playing),!(this.frame||!this.clock.playing)&&(this.last=performance.now(),this.frame=requestAnimationFrame(n=>this.tick(n)))}tick(n){this.frame=0;let A=this.clock.pass(Math.max(0,n-this.last));this.last=n,this.current?.play(A),this.bar.tell(A,this.clock.playing),this.clock.playing&&(this.frame=requestAnimationFrame(t=>this.tick(t)))}tell(n){clearTimeout(this.timer);let A=()=>this.progress&&this.scope.choose(this.progress.choice,n);n==="commit"?A():this.timer=setTimeout(A,ls)}destroy(){clearTimeout(this.timer),cancelAnimationFrame(this.frame),this.observer.disconnect(),document.removeEventListener("keydown",this.onKey)}};function ps(e,n){let[A]=e;return A instanceof Element?A.matches(e.includes(n)?"input":ds):!1}var Wn=class{constructor(n,A){this.part=n,this.questions=A,this.lessons=new Map}lesson(n){let A=this.lessons.get(n);if(A)return A;let t=new Map(this.questions[n].map(i=>[i.id,i])),{lesson:r}=this.part,s={...r,seed:n,steps:r.steps.map(i=>t.get(i.id)??i)};return this.lessons.set(n,s),s}read(n,A){let t=new URLSearchParams(n.slice(0,4096)),r=new Set(this.part.lesson.steps.map(({id:h})=>h)),s=Number(t.get("seed")??0),i=this.lesson(Number.isInteger(s)&&this.questions[s]?s:0),o=t.get("step")??"",a=(t.get("done")??"").split(",").filter(h=>r.has(h)),g=(t.get("answers")??"").split(";").flatMap(h=>{let[I,l]=h.split(":"),c=(l??"").split(",").map(Number);return r.has(I)&&l&&c.every(Number.isFinite)?[{step:I,values:c}]:[]});return{...this.part,lesson:i,step:r.has(o)?o:i.steps[0].id,done:a,answers:g,rev:A}}take(n,A){let{step:t,seed:r,done:s,answers:i}=n,o=i.map(({step:h,values:I})=>`${h}:${I.map(l=>Number(l.toPrecision(6))).join(",")}`),a=Object.entries({step:t,seed:r?String(r):"",done:s.join(","),answers:o.join(";")}),g=new URLSearchParams(a.filter(([,h])=>h)).toString();return{text:g,page:this.read(g,A)}}};var re="learn";async function us(e,n){let{part:A,questions:t}=await Qs(n),r=Q("div",{class:"rv-root rv-cards"});e.append(r),document.adoptedStyleSheets=nt.map(h=>{let I=new CSSStyleSheet;return I.replaceSync(h),I});let s=ZA(re),i=new bn(r,s,{lesson:ee}),o=new Wn(A,t),a=0,g=h=>{i.setTheme();let I={canvas:re,show:["lesson"],columns:1,reading:null};i.update({...I,page:h,voice:null,role:"cards",version:4})};s.send=()=>{let{text:h,page:I}=o.take(s.choice??{},a);location.hash.slice(1)!==h&&history.replaceState(null,"",`#${h}`),g(I)},addEventListener("hashchange",()=>{a+=1,g(o.read(location.hash.slice(1),a))}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>i.setTheme()),g(o.read(location.hash.slice(1),a))}function Qs(e){let n=new Blob([Jn(e)]).stream();return new Response(n.pipeThrough(new DecompressionStream("deflate"))).json()}return Ie(vs);})();
